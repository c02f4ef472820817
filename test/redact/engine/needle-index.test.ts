import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NeedleIndex } from '../../../src/redact/engine/needle-index.ts';

function searched(index: NeedleIndex<string>, text: string): string[] {
  const found: string[] = [];
  index.search(text, (needle, start) => found.push(`${start} ${needle}`));
  return found.sort();
}

describe('NeedleIndex', () => {
  it('finds every needle wherever it stands', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '0', 'é', '😀'), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.constantFrom(1, 3, 6),
        fc.uniqueArray(texts, { maxLength: 12 }),
        texts,
        (window, all, text) => {
          const needles = all.filter((needle) => needle.length >= window);
          const index = new NeedleIndex<string>(window);
          for (const needle of needles) index.add(needle, needle);
          const whole = [...needles.slice(0, 3), text, ...needles].join('b');
          const expected = needles.flatMap((needle) =>
            Array.from({ length: whole.length }, (_, start) => start)
              .filter((start) => whole.startsWith(needle, start))
              .map((start) => `${start} ${needle}`),
          );
          expect(searched(index, whole)).toEqual(expected.sort());
        },
      ),
    );
  });

  it('takes in a hundred thousand, many of which begin alike, and finds the last', () => {
    const index = new NeedleIndex<string>(6);
    for (let number = 0; number < 100_000; number++)
      index.add(`https://host.example.org/user/${number * 7919}`, String(number));
    expect(searched(index, `at https://host.example.org/user/${99_999 * 7919}.`)).toContain('3 99999');
    const before = process.cpuUsage();
    index.search('https://host.example.org/user/ '.repeat(10_000), () => undefined);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
