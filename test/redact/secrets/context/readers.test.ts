import { describe, expect, it } from 'vitest';
import { registry } from '../../../../src/redact/secrets/context/readers/registry.generated.ts';
import { Sample } from '../../../../src/redact/secrets/sample.ts';

const seeds = [1, 2, 3];

describe.each(registry.map(({ id, entry }) => [id, entry] as const))('%s', (id, entry) => {
  it('finds the values of its examples, without quotes, under their paths', () => {
    for (const seed of seeds) {
      const value = new Sample(seed).alphanumeric(12 + seed);
      for (const { text, values } of entry.examples(value)) {
        const found = entry
          .read(text)
          .map(({ path, start, end }) => [path.join('>'), text.slice(start, end)]);
        for (const [path, expected] of values)
          expect(found, `${id}: ${text}`).toContainEqual([path, expected]);
      }
    }
  });
});
