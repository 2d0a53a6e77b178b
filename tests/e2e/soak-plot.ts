export type Counted = Record<'heap, MB' | 'DOM nodes' | 'listeners' | 'GPU objects', number>;
/** What was alive when so many had come. */
export interface Row {
  visitors: number;
  now: Counted;
}

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM] = [720, 320, 48, 16, 150, 40];
/** Drawn from 90 to 110 per cent of what there was first. */
const REACH = 0.1;
const COLOURS = ['#3465a4', '#b8562f', '#4c7a34', '#7a4a8c'];

/** What is alive over the visitors who have come, each as a share of what there was first; within the band it counts as flat. */
export function plotOf(rows: readonly Row[]): string {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  const x = (visitors: number): number =>
    LEFT + ((visitors - first.visitors) / (last.visitors - first.visitors)) * (WIDTH - LEFT - RIGHT);
  const y = (share: number): number => {
    const within = Math.max(-REACH, Math.min(REACH, share - 1));
    return TOP + ((REACH - within) / (2 * REACH)) * (HEIGHT - TOP - BOTTOM);
  };
  const names = Object.keys(first.now) as (keyof Counted)[];
  const share = (row: Row, name: keyof Counted): number => row.now[name] / first.now[name];
  const lines = names.map((name, at) => {
    const points = rows.map((row) => `${x(row.visitors).toFixed(1)},${y(share(row, name)).toFixed(1)}`);
    return `<polyline fill="none" stroke="${COLOURS[at]}" stroke-width="2" points="${points.join(' ')}"/>`;
  });
  // Beside the line's end, apart from one another.
  const legend = names.map(
    (name, at) =>
      `<text x="${WIDTH - RIGHT + 8}" y="${TOP + 14 + at * 40}" fill="${COLOURS[at]}">${name}<tspan x="${WIDTH - RIGHT + 8}" dy="16">${first.now[name].toFixed(name.includes('MB') ? 1 : 0)} to ${last.now[name].toFixed(name.includes('MB') ? 1 : 0)}</tspan></text>`,
  );
  const ticks = [0.9, 0.97, 1, 1.03, 1.1].map(
    (at) => `<text x="${LEFT - 6}" y="${y(at) + 4}" text-anchor="end">${Math.round(at * 100)} %</text>`,
  );
  const ends = [first, last].map(
    ({ visitors }) => `<text x="${x(visitors)}" y="${HEIGHT - 18}" text-anchor="middle">${visitors}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13" fill="#333">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<rect x="${LEFT}" y="${y(1.03)}" width="${WIDTH - LEFT - RIGHT}" height="${y(0.97) - y(1.03)}" fill="#eee"/>
${[...ticks, ...ends, ...lines, ...legend].join('\n')}
<text x="${(WIDTH - RIGHT + LEFT) / 2}" y="${HEIGHT - 4}" text-anchor="middle">visitors</text>
</svg>
`;
}
