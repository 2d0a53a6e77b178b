/** The help sheet. */
export const HELP = {
  still: { title: 'A picture that is left alone', finer: 'Gets finer', same: 'Stays as it is' },
  keys: [
    ['Space', 'play or pause'],
    ['→ and ←', 'next and previous step'],
    ['Home and End', 'first and last moment'],
    ['Drag, or one finger', 'turn the model'],
    ['Wheel, or two fingers', 'nearer and further'],
    ['R', 'follow the steps again'],
    ['1 to 7', 'see it from the front, back, left, right, above, below, slantwise'],
    ['8 and 9', 'fit the treated bone, fit the whole spine'],
    ['Tap or click', 'name a part of the picture'],
    ['The pen, then a drag', 'draw on the picture; arrow keys move the last words, Escape ends it'],
    ['Escape', 'close the part again'],
    ['Ctrl + Z', 'undo a change of parts or layers'],
  ],
} as const;
