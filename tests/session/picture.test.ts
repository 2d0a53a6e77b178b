import { expect, it, vi } from 'vitest';
import { picture, providePicture } from '../../src/session/picture.ts';

const blob = new Blob(['a picture']);

it('says where there is no picture, and turns nothing there', async () => {
  await expect(picture.take()).rejects.toThrow('no picture');
  expect(await picture.parts()).toEqual([]);
  expect(() => {
    picture.fit('anterior');
    picture.turn(15, 0);
  }).not.toThrow();
});

it('hands on what is asked to whoever provides it, each part on its own', async () => {
  const fit = vi.fn();
  const turn = vi.fn();
  const stops = [
    providePicture({ fit, turn }),
    providePicture({ take: () => Promise.resolve(blob) }),
    providePicture({ parts: () => Promise.resolve(['L1']) }),
  ];
  picture.fit('spine');
  picture.turn(-15, 30);
  expect(fit.mock.calls).toEqual([['spine']]);
  expect(turn.mock.calls).toEqual([[-15, 30]]);
  expect(await picture.take()).toBe(blob);
  expect(await picture.parts()).toEqual(['L1']);
  for (const stop of stops) stop();
  await expect(picture.take()).rejects.toThrow();
  expect(await picture.parts()).toEqual([]);
  picture.fit('level');
  expect(fit).toHaveBeenCalledTimes(1);
});

it('is asked of who came last, and of who is left when that one has gone', () => {
  const first = vi.fn();
  const second = vi.fn();
  const stopFirst = providePicture({ fit: first });
  const stopSecond = providePicture({ fit: second });
  picture.fit('left');
  stopSecond();
  picture.fit('right');
  expect(second.mock.calls).toEqual([['left']]);
  expect(first.mock.calls).toEqual([['right']]);
  stopFirst();
});

it('that is taken back late or twice takes nothing from who came after', () => {
  const stopFirst = providePicture({ fit: () => {} });
  const second = vi.fn();
  const stopSecond = providePicture({ fit: second });
  stopFirst();
  stopFirst();
  picture.fit('superior');
  expect(second).toHaveBeenCalledTimes(1);
  stopSecond();
});

it('may be asked for by a function that was kept from before it was there', () => {
  const { turn } = picture;
  const turned = vi.fn();
  const stop = providePicture({ turn: turned });
  turn(1, 2);
  expect(turned).toHaveBeenCalledWith(1, 2);
  stop();
});
