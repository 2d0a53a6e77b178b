/** A grey picture: 0 black to 1 white, row by row from the upper left. Points are pixels, x right and y down; a pixel's middle is
 * a whole number. */
export interface Picture {
  width: number;
  height: number;
  grey: Float32Array;
}

export type Point = readonly [x: number, y: number];

export const blank = (width: number, height: number): Picture => ({
  width,
  height,
  grey: new Float32Array(width * height),
});

const within = (value: number, most: number): number => (value < 0 ? 0 : value > most ? most : value);

/** Between pixels by bilinear interpolation; outside the nearest edge. */
export function greyAt({ width, height, grey }: Picture, x: number, y: number): number {
  const across = within(x, width - 1);
  const down = within(y, height - 1);
  const i = Math.min(width - 2, Math.floor(across));
  const j = Math.min(height - 2, Math.floor(down));
  const fx = across - i;
  const fy = down - j;
  const at = j * width + i;
  const upper = grey[at] * (1 - fx) + grey[at + 1] * fx;
  const lower = grey[at + width] * (1 - fx) + grey[at + width + 1] * fx;
  return upper * (1 - fy) + lower * fy;
}

/** Bone dark for bone bright, or the other way. */
export const negative = (picture: Picture): Picture => ({ ...picture, grey: picture.grey.map((v) => 1 - v) });

/** Separable Gaussian, `sigma` in pixels; edges are carried on outwards. */
export function blurred(picture: Picture, sigma: number): Picture {
  if (sigma <= 0) return picture;
  const reach = Math.ceil(3 * sigma);
  const kernel = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = kernel.reduce((a, b) => a + b, 0);
  const weights = kernel.map((k) => k / sum);
  const { width, height } = picture;
  const pass = (from: Float32Array, along: 'x' | 'y'): Float32Array => {
    const out = new Float32Array(from.length);
    const [steps, lines] = along === 'x' ? [width, height] : [height, width];
    const [stride, jump] = along === 'x' ? [1, width] : [width, 1];
    for (let line = 0; line < lines; line++) {
      const base = line * jump;
      for (let s = 0; s < steps; s++) {
        let total = 0;
        for (let k = -reach; k <= reach; k++)
          total += weights[k + reach] * from[base + within(s + k, steps - 1) * stride];
        out[base + s * stride] = total;
      }
    }
    return out;
  };
  return { ...picture, grey: pass(pass(picture.grey, 'x'), 'y') };
}

/** No edge longer than `most`: each pixel the mean of those that it stands for. */
export function reduced(picture: Picture, most: number): Picture {
  const times = Math.ceil(Math.max(picture.width, picture.height) / most);
  if (times <= 1) return picture;
  const small = blank(Math.floor(picture.width / times), Math.floor(picture.height / times));
  for (let y = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++) {
      let sum = 0;
      for (let dy = 0; dy < times; dy++)
        for (let dx = 0; dx < times; dx++)
          sum += picture.grey[(y * times + dy) * picture.width + x * times + dx];
      small.grey[y * small.width + x] = sum / (times * times);
    }
  return small;
}
