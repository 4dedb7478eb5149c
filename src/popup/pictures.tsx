/** The three pictures of the first page: drawn, so that they follow theme and direction, and say no word that would need translating. */
import type { ComponentChildren } from 'preact';

function Picture({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="0 0 180 110" aria-hidden="true">
      {children}
    </svg>
  );
}

/** A line of text, from `x` for `width`. */
function Line({ x, y, width, word = false }: { readonly x: number; readonly y: number; readonly width: number; readonly word?: boolean }) {
  return <rect class={word ? 'word' : 'line'} x={x} y={y} width={width} height="6" rx="3" />;
}

/** Four names in a text, underlined in four ways: dotted, dashed, double, single. */
export function Marks() {
  const lines = [
    [16, 62, 48, '1 4'],
    [38, 34, 56, '7 4'],
    [60, 86, 44, 'double'],
    [82, 40, 60, ''],
  ] as const;
  return (
    <Picture>
      {lines.map(([y, x, width, dash]) => (
        <g key={y}>
          <Line x={14} y={y} width={x - 20} />
          <Line x={x} y={y} width={width} word />
          <Line x={x + width + 6} y={y} width={160 - x - width} />
          <path
            class="mark"
            d={dash === 'double' ? `M${x} ${y + 9.5}h${width}m0 4h-${width}` : `M${x} ${y + 11}h${width}`}
            stroke-dasharray={dash === 'double' ? '' : dash}
            stroke-linecap={dash === '1 4' ? 'round' : 'butt'}
          />
        </g>
      ))}
    </Picture>
  );
}

/** A page with the publisher's line in its corner. */
export function Panel() {
  return (
    <Picture>
      <rect class="sheet" x="14" y="10" width="152" height="90" rx="6" />
      <Line x={26} y={22} width={84} word />
      {[36, 48, 60].map((y) => (
        <Line key={y} x={26} y={y} width={y === 60 ? 70 : 128} />
      ))}
      <rect class="sheet" x="70" y="76" width="90" height="18" rx="9" />
      <rect class="tie" x="78" y="81.5" width="7" height="7" transform="rotate(45 81.5 85)" />
      <Line x={92} y={82} width={30} word />
      <Line x={127} y={82} width={24} />
    </Picture>
  );
}

/** A card that opens under an underlined name. */
export function Card() {
  return (
    <Picture>
      <Line x={14} y={12} width={40} />
      <Line x={60} y={12} width={46} word />
      <path class="mark" d="M60 22.5h46" stroke-dasharray="1 4" stroke-linecap="round" />
      <Line x={112} y={12} width={54} />
      {[34, 48, 62, 76, 90].map((y) => (
        <Line key={y} x={14} y={y} width={152} />
      ))}
      <rect class="sheet" x="56" y="29" width="100" height="72" rx="7" />
      <Line x={66} y={39} width={52} word />
      <Line x={66} y={50} width={34} />
      <rect class="tie" x="67" y="65" width="6" height="6" transform="rotate(45 70 68)" />
      <Line x={80} y={65} width={64} />
      <Line x={66} y={78} width={78} />
      <Line x={66} y={89} width={56} />
    </Picture>
  );
}
