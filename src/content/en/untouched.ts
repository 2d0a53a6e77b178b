/** What is said of a bone that the step does nothing to, beside the step's own words. */
export const UNTOUCHED = {
  plain: {
    left: (level: string) => `${level} is left as it is.`,
    cemented: (level: string) => `${level} has cement from an earlier operation. Nothing is done to it now.`,
    noBalloon: (level: string) => `In ${level} no balloon is used.`,
    older: (level: string) => `${level} broke some time ago and stays as it is.`,
    whole: (level: string) => `${level} has not broken.`,
  },
  clinical: {
    left: (level: string) => `${level}: not treated.`,
    cemented: (level: string) => `${level}: augmented in an earlier operation, not treated now.`,
    noBalloon: (level: string) => `${level}: vertebroplasty, no balloon.`,
    older: (level: string) => `${level}: older fracture, unchanged.`,
    whole: (level: string) => `${level}: no loss of height.`,
  },
} as const;
