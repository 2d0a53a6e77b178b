/** Where the height came from that came back: what every patient asks. Whole millimetres. */
export const WON = {
  title: 'Where the height came from',
  lying: (mm: number) =>
    mm > 0
      ? `${mm} mm came back by lying on your front.`
      : 'Lying on your front gave back no height that shows.',
  balloon: (mm: number) => {
    if (mm > 0) return `The balloon and the cement kept ${mm} mm more.`;
    if (mm === 0) return 'The balloon and the cement kept that. They added none that shows.';
    return `${-mm} mm of it went again when the balloon was let down.`;
  },
  cement: (mm: number) =>
    mm < 0 ? `${-mm} mm of it went again.` : 'The cement holds the bone as it lay. It does not lift.',
} as const;
