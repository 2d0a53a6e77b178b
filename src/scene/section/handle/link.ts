import { GRIPS, type Grip, type Pull } from './pull.ts';

/** What the knobs on the page and the driver in the picture share: the driver writes it at each drawn frame. */
export interface HandleLink {
  root: HTMLElement;
  pulls: Readonly<Record<Grip, Pull>>;
  armsMm: Record<Grip, number>;
  /** Makes the camera the visitor's own, where it is: it must not follow a plane that is being turned by its edge. */
  hold: () => void;
}

const each = <T>(make: () => T): Record<Grip, T> =>
  Object.fromEntries(GRIPS.map((grip) => [grip, make()])) as Record<Grip, T>;

export const linkTo = (root: HTMLElement): HandleLink => ({
  root,
  pulls: each(() => ({ x: 0, y: 1 })),
  armsMm: each(() => 20),
  hold: () => {},
});
