import { describe, expect, it } from 'vitest';
import { registry as detectors } from '../../../src/redact/pii/detectors/registry.generated.ts';
import type { RegistryEntry } from '../../../src/redact/pii/detectors/registry-entry.ts';
import { spellings } from '../../../src/redact/pii/identity-numbers/layout.ts';
import { registry as countries } from '../../../src/redact/pii/national-ids/registry.generated.ts';
import type { IdentityNumber } from '../../../src/redact/pii/national-ids/registry-entry.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';

const numbers = countries.flatMap(({ entry }) => entry.numbers);
const alphanumeric = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A random value as it is written; digits that the layout fixes are drawn too, where `free`. */
function draw(sample: Sample, layout: string, free: boolean): string {
  return layout.replace(/[A-Za-z0-9]/g, (sign) => {
    if (sign === '9' || (free && /\d/.test(sign))) return sample.digits(1);
    if (sign === 'A') return sample.upper(1);
    return sign === 'X' ? sample.from(alphanumeric, 1) : sign.toUpperCase();
  });
}

function isRight({ pattern, verify }: IdentityNumber, writing: string): boolean {
  const value = writing.replace(/[^A-Z0-9]+/g, '');
  return (pattern?.test(value) ?? true) && (verify?.(value) ?? true);
}

/** Draws until the check digits are right. */
function drawRight(sample: Sample, number: IdentityNumber): string {
  const layout = spellings(number.layouts[0]!)[0]!;
  for (let tries = 0; tries < 4_000_000; tries++) {
    const writing = draw(sample, layout, false);
    if (isRight(number, writing) && !/^(?:\D*(\d)(?:\D*\1)*\D*)$/.test(writing)) return writing;
  }
  throw new Error(`no value of ${number.id} in ${layout}`);
}

const detector = new Map<string, RegistryEntry>(detectors.map(({ entry }) => [entry.type, entry]));

function found(type: string, text: string): string[] {
  const candidates = [...detector.get(type)!.find(new ScannedText(text))];
  return candidates
    .filter(({ certainty }) => certainty !== 'possible')
    .map(({ start, end }) => text.slice(start, end));
}

it('gives every number an identifier of its own', () => {
  const ids = numbers.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('names public documentation for every country', () => {
  for (const { id, entry } of countries) {
    expect(entry.sources.length, id).toBeGreaterThan(0);
    for (const source of entry.sources) expect(source, id).toMatch(/^https:\/\/[^\s]+$/);
  }
});

it('covers at least 40 countries', () => {
  expect(countries.length).toBeGreaterThanOrEqual(40);
});

describe.each(numbers.map((number) => [number.id, number] as const))('%s', (_id, number) => {
  it('proves as much as it says', () => {
    const sample = new Sample(11);
    const draws = 1_000;
    for (const layout of new Set(number.layouts.map((text) => text.replace(/[^A-Za-z0-9]/g, '')))) {
      let right = 0;
      for (let index = 0; index < draws; index++) if (isRight(number, draw(sample, layout, true))) right++;
      const expected = draws * 10 ** -number.strength;
      expect(right, layout).toBeLessThanOrEqual(expected * 1.4 + 4 * Math.sqrt(expected) + 2);
    }
  });

  it('is reported where its name stands beside it', () => {
    const value = drawRight(new Sample(3), number);
    const word = number.words[0] ?? 'passport';
    const text = `the ${word}: ${value}`;
    const anyType = ['national-id', 'tax-id', 'passport', 'us-ssn'].flatMap((type) => found(type, text));
    expect(anyType, text).toEqual([value]);
  });
});
