import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedStrings } from '../../../src/redact/exchange/json/decoded-strings.ts';
import type { JsonNode } from '../../../src/redact/exchange/json/json-node.ts';
import { parseJson } from '../../../src/redact/exchange/json/parse-json.ts';
import { applySplices } from '../../../src/redact/exchange/json/splice.ts';
import { escaped, WrittenString } from '../../../src/redact/exchange/json/written-string.ts';

/** What a tree says, as JSON.parse gives it. */
function contentOf(text: string, node: JsonNode): unknown {
  switch (node.kind) {
    case 'string':
      return node.value;
    case 'array':
      return node.items.map((item) => contentOf(text, item));
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key.value, contentOf(text, value)]));
    default:
      return JSON.parse(text.slice(node.start, node.end));
  }
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const hostileStrings = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '\n', 'é', '\ud83d', '😀', '\u0000', '{', ','),
});

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(contentOf(text, parseJson(text)!)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('takes for JSON what JSON.parse takes, and nothing else', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '\\u00e',
      '1',
      '-',
      '01',
      '1.',
      '1e5',
      'true',
      'nul',
      ' ',
      '\n',
      '\u0001',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(parseJson(text) !== undefined).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a text of a million levels, and one of a million escapes, without an error', () => {
    expect(parseJson('['.repeat(1_000_000) + ']'.repeat(1_000_000))).toBeUndefined();
    const text = JSON.stringify('\n'.repeat(1_000_000));
    expect(parseJson(text)).toMatchObject({ kind: 'string', end: text.length });
  });
});

describe('WrittenString', () => {
  it('tells where a part of a value is written, and which part is written somewhere', () => {
    fc.assert(
      fc.property(hostileStrings, fc.nat(20), fc.nat(20), fc.boolean(), (value, first, second, ascii) => {
        const plain = JSON.stringify(value);
        const json = ascii
          ? plain.replace(/P{ASCII}/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : plain;
        const text = `[${json}]`;
        const node = parseJson(text);
        if (node?.kind !== 'array' || node.items[0]?.kind !== 'string') throw new Error('no string');
        const [start, end] = [
          Math.min(first, second, value.length),
          Math.min(Math.max(first, second), value.length),
        ];
        const written = new WrittenString(text, node.items[0]);
        const span = written.spanOf({ start, end });
        expect(JSON.parse(`"${text.slice(span.start, span.end)}"`)).toBe(value.slice(start, end));
        if (end > start) expect(written.valueSpanOf(span)).toEqual({ start, end });
        const replaced = applySplices(text, [{ ...span, text: escaped('<new>') }]);
        expect(JSON.parse(replaced)).toEqual([`${value.slice(0, start)}<new>${value.slice(end)}`]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('decodedStrings', () => {
  it('reads JSON in JSON and knows where each part is written', () => {
    const inner = JSON.stringify({ 'k\t': 'one\ntwo' });
    const text = JSON.stringify([{ text: inner }, 'plain']);
    const found = decodedStrings(text)!;
    expect(found.map(({ value }) => value)).toEqual([inner, 'k\t', 'one\ntwo']);
    const { start, end } = found[2]!.spanOf({ start: 4, end: 7 });
    expect(text.slice(start, end)).toBe('two');
    expect(decodedStrings('no JSON')).toBeUndefined();
  });
});
