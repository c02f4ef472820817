import { expect, it } from 'vitest';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { ProviderRules, secretRules } from '../../../src/redact/secrets/provider-rules.ts';
import { hostileTextsOfRule, longestTime, slowest } from '../support/hostile-texts.ts';

it.each(secretRules())('16 KB made to be slow are no trouble to $id', (rule) => {
  const alone = new ProviderRules([rule]);
  const worst = slowest(hostileTextsOfRule(rule), (text) => alone.find(new ScannedText(text)));
  expect(worst.time, worst.text).toBeLessThan(longestTime);
});
