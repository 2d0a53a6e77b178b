import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/sim/evidence/address.ts';
import { EVIDENCE, type EvidenceId } from '../../src/sim/evidence/evidence.ts';
import { allClinical, allPlain } from './texts.ts';

/** Rows that a screen cites and that nothing can be opened for, each with the reason. */
const NOT_LINKED: Readonly<Partial<Record<EvidenceId, string>>> = {
  'garfin2001-steps': 'recalled, and said to be unverified',
  'aans-complications': 'read second-hand; its own page was looked for and not found',
};

const shown = new Set([...allPlain, ...allClinical].flatMap(({ sources }) => sources));

describe('what a screen cites can be opened', () => {
  test.each([...shown])('%s', (id) => {
    if (NOT_LINKED[id] === undefined) expect(EVIDENCE[id].at?.length).toBeGreaterThan(0);
    else expect(EVIDENCE[id].at, 'it has a link now').toBeUndefined();
  });

  test('and nothing is excused that no screen cites', () => {
    expect((Object.keys(NOT_LINKED) as EvidenceId[]).filter((id) => !shown.has(id))).toEqual([]);
  });

  test('each at an address of its own kind', () => {
    expect(addressOf('10.1136/bmj.k1551')).toBe('https://doi.org/10.1136/bmj.k1551');
    expect(addressOf('PMC5941218')).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC5941218/');
    for (const { at = [] } of Object.values(EVIDENCE))
      for (const one of at) expect(() => new URL(addressOf(one))).not.toThrow();
  });

  test('a source says its number once', () => {
    for (const [id, { source }] of Object.entries(EVIDENCE))
      expect(source, id).not.toMatch(/10\.\d{4,}\/|PMC\d/);
  });
});

test('a kiosk shows no sources: strangers are not to leave it, and it has no network', () => {
  const shell = resolve(import.meta.dirname, '../../src/shells/kiosk');
  const words = resolve(import.meta.dirname, '../../src/ui/words');
  const files = [
    ...readdirSync(shell, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => resolve(parentPath, name)),
    ...readdirSync(words).flatMap((file) => (/^(Kiosk|use-)/.test(file) ? [resolve(words, file)] : [])),
  ];
  expect(files.length).toBeGreaterThan(5);
  for (const file of files)
    expect(readFileSync(file, 'utf8'), file).not.toMatch(/ui\/words\/(?!Kiosk|use-)|Sourced|evidence|href=/);
});
