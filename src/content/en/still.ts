/** What stands over the steps in still pictures, where the model cannot be shown. */
export const STILL = {
  title: 'The steps, in words and pictures',
  why: 'This browser cannot show the 3D model (WebGL 2 is missing or switched off). Here is the whole procedure in still pictures.',
};
