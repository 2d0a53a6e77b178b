/** Words of the strip that shows which bones are in the picture. */
export const SPINE = {
  title: 'Bones in the picture',
  bone: (line: string, treatment: string) => `${line}, ${treatment.toLowerCase()}`,
} as const;
