import { describe, expect, it } from 'vitest';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { ProviderRules, secretRules } from '../../../src/redact/secrets/provider-rules.ts';
import { registry } from '../../../src/redact/secrets/rules/registry.generated.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';

const seeds = Array.from({ length: 12 }, (_none, index) => index + 1);
const rules = secretRules();

it('gives every rule an identifier of its own', () => {
  const ids = rules.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('keeps keywords to lower-case ASCII of at least three characters', () => {
  const bad = rules
    .flatMap(({ keywords }) => keywords)
    .filter((word) => !/^[!-~ ]{3,}$/.test(word) || /[A-Z]/.test(word));
  expect(bad).toEqual([]);
});

it('names a public source for every provider', () => {
  for (const { id, entry } of registry) expect(entry.source, id).toMatch(/^https:\/\/[^\s]+$/);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const alone = new ProviderRules([rule]);

  it('finds its positive examples, whatever their random part', () => {
    for (const seed of seeds) {
      const { positive } = rule.examples(new Sample(seed));
      expect(positive.length).toBeGreaterThan(0);
      for (const text of positive)
        expect(
          alone.find(new ScannedText(text)).map((finding) => finding.rule),
          text,
        ).toContain(id);
    }
  });

  it('leaves its negative examples alone', () => {
    for (const seed of seeds) {
      const { negative } = rule.examples(new Sample(seed));
      expect(negative.length).toBeGreaterThan(0);
      for (const text of negative) expect(alone.find(new ScannedText(text)), text).toEqual([]);
    }
  });

  it('is needed: without it, the other rules miss one of its examples', () => {
    const others = new ProviderRules(rules.filter((other) => other !== rule));
    const { positive } = rule.examples(new Sample(1));
    expect(positive.some((text) => others.find(new ScannedText(text)).length === 0)).toBe(true);
  });
});
