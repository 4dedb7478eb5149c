import { labelCount, type Weights } from './tagger.ts';

/** Weights as bytes: a head of four 32-bit words (magic, bits, rows, unit as float), the transitions as floats, a bitmap of rows that are not zero, and their weights, one byte each, the square root of the weight with its sign. */
const magic = 0x3154484d;
const headWords = 4;
const transitionCount = (labelCount + 1) * labelCount;

/** Packs trained weights; those below `floor` (a share of the largest) become zero. Byte for byte the same for the same weights. */
export function packWeights(emission: ArrayLike<number>, transition: ArrayLike<number>, bits: number, floor: number): Uint8Array {
  const rowCount = 1 << bits;
  let largest = 1e-9;
  for (let i = 0; i < emission.length; i++) largest = Math.max(largest, Math.abs(emission[i] ?? 0));
  const byteOf = (i: number): number => {
    const weight = emission[i] ?? 0;
    return Math.abs(weight) < floor * largest ? 0 : Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / largest) * 127);
  };
  const bitmap = new Uint8Array(rowCount >> 3);
  const kept: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const bytes = Array.from({ length: labelCount }, (_, label) => byteOf(row * labelCount + label));
    if (bytes.every((byte) => byte === 0)) continue;
    bitmap[row >> 3] = (bitmap[row >> 3] ?? 0) | (1 << (row & 7));
    kept.push(...bytes);
  }
  const head = new DataView(new ArrayBuffer((headWords + transitionCount) * 4));
  head.setUint32(0, magic, true);
  head.setUint32(4, bits, true);
  head.setUint32(8, kept.length / labelCount, true);
  head.setFloat32(12, largest / (127 * 127), true);
  for (let i = 0; i < transitionCount; i++) head.setFloat32((headWords + i) * 4, transition[i] ?? 0, true);
  const bytes = new Uint8Array(head.byteLength + bitmap.length + kept.length);
  bytes.set(new Uint8Array(head.buffer));
  bytes.set(bitmap, head.byteLength);
  bytes.set(Int8Array.from(kept), head.byteLength + bitmap.length);
  return bytes;
}

/** Reads packed weights. Throws on bytes that are none. */
export function openWeights(bytes: Uint8Array): Weights {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = (headWords + transitionCount) * 4;
  if (bytes.length < start || head.getUint32(0, true) !== magic) throw new Error('not a tagger');
  const bits = head.getUint32(4, true);
  const rows = head.getUint32(8, true);
  const unit = head.getFloat32(12, true);
  if (bits < 3 || bits > 22 || bytes.length < start + (1 << (bits - 3)) + rows * labelCount) throw new Error('not a tagger');
  const transition = new Float64Array(transitionCount);
  for (let i = 0; i < transitionCount; i++) transition[i] = head.getFloat32((headWords + i) * 4, true) / unit;
  const emission = new Int16Array((1 << bits) * labelCount);
  let at = start + (1 << (bits - 3));
  for (let row = 0; row < 1 << bits; row++) {
    if (!((bytes[start + (row >> 3)] ?? 0) & (1 << (row & 7)))) continue;
    for (let label = 0; label < labelCount; label++) {
      const root = ((bytes[at++] ?? 0) << 24) >> 24;
      emission[row * labelCount + label] = root * Math.abs(root);
    }
  }
  return { mask: (1 << bits) - 1, emission, transition, unit };
}
