import { encode } from 'uqr';

/** An address as a code that phones read, with a margin of one square. */
export function Code({ address }: { address: string }) {
  const { data, size } = encode(address, { border: 1 });
  const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
