/** How rich the picture is, from the dearest to the cheapest. */
export const TIERS = ['high', 'medium', 'low'] as const;
export type Tier = (typeof TIERS)[number];

/** The tier that an address asks for (`?quality=low`); null to let frame times choose. */
export function tierAsked(search: string): Tier | null {
  const asked = new URLSearchParams(search).get('quality');
  return TIERS.find((tier) => tier === asked) ?? null;
}

export const cheaper = (tier: Tier): Tier => TIERS[Math.min(TIERS.length - 1, TIERS.indexOf(tier) + 1)];
