import { describe, expect, test } from 'vitest';
import { GROUP_TITLES, paramText } from '../../src/content/params.ts';
import { LEVEL_GROUPS, LEVEL_PATHS, PARAMS, WHOLE_GROUPS, WHOLE_PATHS } from '../../src/sim/case/params.ts';

const PATHS = [...WHOLE_PATHS, ...LEVEL_PATHS];

describe('the words of the parameters', () => {
  test.each(PATHS)('%s has a name, and a meaning in whole sentences', (path) => {
    const { label, help } = paramText(path);
    expect(label).toMatch(/^[A-Z]/);
    expect(help).toMatch(/\.$/);
  });

  test.each(PATHS)('%s names each value that it can be given, and no other, each in its own way', (path) => {
    const param = PARAMS[path];
    const { options } = paramText(path);
    const values = param.kind === 'choice' ? param.options.map(String) : undefined;
    expect(options && Object.keys(options).sort()).toEqual(values?.sort());
    const names = Object.values(options ?? {});
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(PATHS)('%s says what it follows from where it has no default of its own', (path) => {
    if (PARAMS[path].default === null) expect(paramText(path).follows).toMatch(/^from /);
    else expect(paramText(path).follows).toBeUndefined();
  });

  test('names of parameters and of groups are told apart', () => {
    for (const groups of [WHOLE_GROUPS, LEVEL_GROUPS]) {
      const titles = groups.map(({ id }) => GROUP_TITLES[id]);
      expect(new Set(titles).size).toBe(groups.length);
      for (const { paths } of groups)
        expect(new Set(paths.map((path: (typeof PATHS)[number]) => paramText(path).label)).size).toBe(
          paths.length,
        );
    }
  });
});
