export function isNight(hours: string, minute: number): boolean;
export function look(given: {
  file: string;
  mark: string;
  now: Date;
  run: (program: string, given: readonly string[]) => boolean;
}): void;
