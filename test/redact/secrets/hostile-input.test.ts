import { describe, expect, it } from 'vitest';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { ProviderRules, secretRules } from '../../../src/redact/secrets/provider-rules.ts';
import {
  hostileTextsOfKeyword,
  hostileTextsOfRule,
  longestTime,
  plainHostileTexts,
  slowest,
} from '../support/hostile-texts.ts';

const rules = secretRules();

/** One of so many texts is tried here, others for every rule; hostile-input.long.test.ts tries all. */
const share = 20;

describe('16 KB made to be slow', () => {
  it.each(rules.map((rule, index) => [rule.id, { rule, index }] as const))(
    'are no trouble to %s',
    (_id, { rule, index }) => {
      const alone = new ProviderRules([rule]);
      const texts = hostileTextsOfRule(rule).filter((_text, at) => (at + index) % share === 0);
      const worst = slowest(texts, (text) => alone.find(new ScannedText(text)));
      expect(worst.time, worst.text).toBeLessThan(longestTime);
    },
  );

  it('are no trouble to all rules together', () => {
    const all = new ProviderRules(rules);
    const words = ['key', 'token', 'secret', 'api_key', 'authorization: bearer '];
    const texts = [...plainHostileTexts(), ...words.flatMap(hostileTextsOfKeyword)];
    const worst = slowest(texts, (text) => all.find(new ScannedText(text)));
    expect(worst.time, worst.text).toBeLessThan(2 * longestTime);
  });
});
