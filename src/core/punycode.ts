const base = 36;
const tMin = 1;
const tMax = 26;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  while (rest > ((base - tMin) * tMax) >> 1) {
    rest = Math.floor(rest / (base - tMin));
    k += base;
  }
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + 38));
}

function digit(value: number): string {
  return String.fromCharCode(value < 26 ? 97 + value : 22 + value);
}

function variableLength(delta: number, bias: number): string {
  let out = '';
  let rest = delta;
  for (let k = base; ; k += base) {
    const threshold = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
    if (rest < threshold) return out + digit(rest);
    out += digit(threshold + ((rest - threshold) % (base - threshold)));
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

/** One label of a host in its `xn--` form (RFC 3492); a label in ASCII comes back as it is. */
export function toPunycode(label: string): string {
  const points = Array.from(label, (character) => character.codePointAt(0) ?? 0);
  const basic = points.filter((point) => point < 128);
  if (basic.length === points.length) return label;
  let out = basic.map((point) => String.fromCharCode(point)).join('') + (basic.length > 0 ? '-' : '');
  let smallest = 128;
  let delta = 0;
  let bias = 72;
  let done = basic.length;
  while (done < points.length) {
    const next = Math.min(...points.filter((point) => point >= smallest));
    delta += (next - smallest) * (done + 1);
    smallest = next;
    for (const point of points) {
      if (point < smallest) delta += 1;
      if (point !== smallest) continue;
      out += variableLength(delta, bias);
      bias = adapt(delta, done + 1, done === basic.length);
      delta = 0;
      done += 1;
    }
    delta += 1;
    smallest += 1;
  }
  return `xn--${out}`;
}
