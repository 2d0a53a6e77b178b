/** Line icons of the page, 24 by 24; always beside a word or under an aria-label. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14M16 5v14',
  turn: 'M5 12a7 7 0 1 1 2 5M4.5 7.5V12H9',
  full: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  both: 'M3.5 5h17v14h-17zM12 5v14',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1',
  help: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M9.7 9.6a2.4 2.4 0 1 1 3.3 2.2c-.7.3-1 .7-1 1.5M12 16.4v.1',
  plus: 'M12 5v14M5 12h14',
  caution: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.1',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  contrast: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 3.5v17M12 7h5M12 11h7M12 15h6',
  loop: 'M6 9a4 4 0 0 1 4-4h8l-3-3M18 15a4 4 0 0 1-4 4H6l3 3',
  touch:
    'M9 11V5.5a1.5 1.5 0 0 1 3 0V10l4.5.9a2 2 0 0 1 1.6 2.3l-.8 4.3a3 3 0 0 1-3 2.5h-2.800a3 3 0 0 1-2.4-1.2L5.5 14a1.3 1.3 0 0 1 2-1.7L9 13.5',
  close: 'M6 6l12 12M18 6L6 18',
  names: 'M4 17.5l6-6M10 11.5V6.5h10v5zM3 18.5a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
  oblique: 'M12 3.5l8 4.5v8.5l-8 4.5-8-4.5V8zM4 8l8 4.5L20 8M12 12.5V21',
  level: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 9.5c2.5 1 5.5 1 8 0v5c-2.5-1-5.5-1-8 0z',
  spine: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9.5 7h5M9.5 12h5M9.5 17h5',
  draw: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  screen: 'M3.5 5h17v11h-17zM9 20h6M12 16v4',
  cut: 'M4 12h16M8 5v4M12 4v5M16 5v4M8 15v4M12 15v5M16 15v4',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} fill={name === 'play' ? 'currentColor' : 'none'} />
    </svg>
  );
}
