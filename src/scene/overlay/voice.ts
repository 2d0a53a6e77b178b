/** Whose words and digits stand on the picture. */
export type LabelVoice = 'plain' | 'clinical';
