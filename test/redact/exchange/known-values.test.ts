import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookoutFor as lookoutOfCheck } from '../../../src/egress/final-check/lookout.ts';
import { KnownValues } from '../../../src/redact/exchange/known-values/known-values.ts';
import { lookoutFor } from '../../../src/redact/exchange/known-values/lookout.ts';
import type { PlaceholderType } from '../../../src/redact/placeholders/placeholder-type.ts';
import { registry } from '../../../src/redact/placeholders/stand-ins/registry.generated.ts';

const types = registry.map(({ id }) => id as PlaceholderType);

function knowing(...values: readonly (readonly [string, PlaceholderType])[]): KnownValues {
  const known = new KnownValues();
  for (const [value, type] of values) known.add(value, type);
  return known;
}

/** What is found in a text, as it stands there. */
function foundIn(known: KnownValues, text: string): string[] {
  return known.findIn(text).map(({ start, end }) => text.slice(start, end));
}

describe('KnownValues', () => {
  it('finds a value as a word of its own, in any case', () => {
    const known = knowing(['Maria.Silva@corp.example.org', 'email'], ['kappa42', 'username']);
    expect(foundIn(known, 'to maria.silva@CORP.example.org, by KAPPA42.')).toEqual([
      'maria.silva@CORP.example.org',
      'KAPPA42',
    ]);
    expect(foundIn(known, 'xmaria.silva@corp.example.orgs kappa421 kappa4')).toEqual([]);
  });

  it('leaves words of the language where they are', () => {
    const known = knowing(
      ['postgres', 'secret'],
      ['administrator', 'username'],
      ['Maria', 'person'],
      ['12345', 'secret'],
      ['aaaaaaaaaaaaaaaa', 'secret'],
      ['2015-05-07', 'date-of-birth'],
    );
    expect(foundIn(known, 'postgres administrator Maria 12345 aaaaaaaaaaaaaaaa 2015-05-07')).toEqual([]);
  });

  it('finds a number in other groups', () => {
    const known = knowing(['+49 1511 2345678', 'phone']);
    expect(foundIn(known, 'call (49) 15112345678 or 49-1511-234-5678')).toEqual([
      '49) 15112345678',
      '49-1511-234-5678',
    ]);
  });

  it('finds letters outside ASCII composed or not, and values of them alone', () => {
    const known = knowing(['José Álvarez-Muñoz', 'person'], ['Андрей Соколов', 'person']);
    expect(foundIn(known, `by ${'JOSÉ Álvarez-Muñoz'.normalize('NFD')} and АНДРЕЙ СОКОЛОВ`)).toHaveLength(2);
    expect(foundIn(known, Buffer.from('by José Álvarez-Muñoz.').toString('base64'))).toHaveLength(1);
  });

  it('finds a long value by any part of it', () => {
    const value = Array.from({ length: 40 }, (_, index) => `word${index * 7919}`).join('\n');
    const known = knowing([value, 'secret']);
    const cut = value.slice(100, 330);
    const [found] = foundIn(known, `log: ${cut}`);
    expect(found!.length).toBeGreaterThan(128);
    expect(foundIn(known, value)).toHaveLength(1);
  });

  it('hides of an embedded file what holds the value, of a short run all of it', () => {
    const known = knowing(['hunter2hunter4', 'secret']);
    const short = Buffer.from('{"password":"hunter2hunter4"}').toString('base64');
    expect(foundIn(known, `data ${short} end`)).toEqual([short]);
    const long = Buffer.from(
      `${'line of a log\n'.repeat(400)}hunter2hunter4${'\nmore of it'.repeat(400)}`,
    ).toString('base64');
    const [part] = foundIn(known, long);
    expect(part!.length).toBeLessThan(40);
  });

  it('looks for everything that the check of the final bytes looks for', () => {
    const samples = fc.constantFrom(...registry.flatMap(({ entry }) => entry.samples));
    const values = fc.oneof(
      samples,
      fc.string({ maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.stringMatching(/^[a-z0-9 .@:/-]{4,24}$/),
    );
    fc.assert(
      fc.property(values, fc.constantFrom(...types), (value, type) => {
        const theirs = lookoutOfCheck({ value, type });
        if (!theirs) return;
        const ours = lookoutFor(value, type)!;
        expect(ours).toBeDefined();
        if (!theirs.wholeWords) expect(ours.wholeWord).toBe(false);
        if (theirs.inAllReadings) expect(ours.everywhere).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to a text’s length, whatever it is made of', () => {
    const known = knowing(
      ['hunter2hunter4', 'secret'],
      ['abababababab1', 'secret'],
      ['Ada Lovelace', 'person'],
    );
    const fillers = [
      'a',
      'ab',
      'hunter2',
      'hunter2hunter',
      'ab1',
      '\n',
      '\\n',
      '\\',
      '%',
      '%41',
      '" + "',
      'YWJh\n',
      '0',
      'Ada ',
      'hunter2hunter4 ',
      'é',
    ];
    for (const filler of fillers) {
      const text = filler.repeat(Math.ceil(400_000 / filler.length));
      const before = process.cpuUsage();
      known.findIn(text);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1000, JSON.stringify(filler)).toBeLessThan(3000);
    }
  });
});
