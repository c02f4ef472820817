import { describe, expect, it } from 'vitest';
import { Sample } from '../../../src/redact/secrets/sample.ts';
import { canaryOf } from './canary.ts';
import { canaryKind, canaryKinds } from './canary-kinds.ts';
import { type LeakEncoding, Wiretap } from './leaks-in.ts';

const leaks = (text: string | Uint8Array, value: string) => new Wiretap(Buffer.from(text)).leaksOf(value);

/** Each writes a value as the encoding of that name has it. */
const writers: Readonly<Record<LeakEncoding, readonly ((value: string) => string)[]>> = {
  plain: [(value) => value],
  'json-escaped': [
    (value) => JSON.stringify(value),
    (value) => JSON.stringify(JSON.stringify(value)),
    (value) => JSON.stringify(value).replaceAll('/', '\\/'),
  ],
  'unicode-escaped': [
    (value) => [...value].map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    (value) =>
      [...value]
        .map((each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`)
        .join(''),
    (value) => [...value].map((each) => `\\x${each.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  ],
  percent: [
    encodeURIComponent,
    (value) => encodeURIComponent(encodeURIComponent(value)),
    (value) => [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  ],
  base64: [0, 1, 2].map(
    (offset) => (value: string) => Buffer.from(`${'#'.repeat(offset)}${value}#`).toString('base64'),
  ),
  base64url: [0, 1, 2].map(
    (offset) => (value: string) => Buffer.from(`${'#'.repeat(offset)}${value}#`).toString('base64url'),
  ),
  hex: [
    (value) => Buffer.from(value).toString('hex'),
    (value) => Buffer.from(value).toString('hex').toUpperCase(),
    (value) => Buffer.from(value).toString('hex').match(/../g)!.join(':'),
  ],
  'case-folded': [(value) => value.toUpperCase(), (value) => value.toLowerCase()],
  reversed: [(value) => [...value].reverse().join('')],
  split: [
    (value) => value.match(/[\s\S]{1,7}/g)!.join('\n'),
    (value) => JSON.stringify(value.match(/[\s\S]{1,7}/g)!.join('\n')),
    (value) => `"${value.match(/[\s\S]{1,7}/g)!.join('" +\n  "')}"`,
  ],
  'html-entities': [
    (value) => [...value].map((each) => `&#${each.charCodeAt(0)};`).join(''),
    (value) => [...value].map((each) => `&#x${each.charCodeAt(0).toString(16)};`).join(''),
  ],
  'without-separators': [(value) => value.replace(/[^\p{L}\p{N}]+/gu, '')],
};

describe.each(Object.entries(writers))('%s', (encoding, write) => {
  it.each(canaryKinds.map((kind) => [kind.id, kind] as const))('is seen: %s', (_id, kind) => {
    for (const seed of [1, 2]) {
      const { value } = canaryOf(kind, seed);
      for (const [index, written] of write.map((each) => each(value)).entries()) {
        const body = `POST /v1/x HTTP/1.1\r\nhost: a\r\n\r\n{"content":"let x = ${written}; y"}`;
        expect(leaks(body, value), `${encoding} ${index}: ${written}`).not.toEqual([]);
      }
    }
  });
});

it('says in which form a value stands', () => {
  const { value } = canaryOf(canaryKind('email'), 3);
  expect(leaks(`x ${Buffer.from(value).toString('base64')} x`, value)).toEqual(['base64', 'base64url']);
  expect(leaks([...value].reverse().join(''), value)).toContain('reversed');
});

it('sees nothing where there is nothing', () => {
  const sample = new Sample(77);
  const noise = JSON.stringify({
    content: sample.base64(60_000),
    more: sample.from('abc \n"\\/%&;u0041', 60_000),
  });
  const tap = new Wiretap(Buffer.from(noise));
  for (const kind of canaryKinds) {
    for (let seed = 1; seed < 20; seed++) {
      const { value } = canaryOf(kind, seed);
      expect(tap.leaksOf(value), value).toEqual([]);
    }
  }
});

it('sees nothing in another value of the same kind', () => {
  for (const kind of canaryKinds) {
    const [one, other] = [canaryOf(kind, 1), canaryOf(kind, 2)];
    expect(leaks(`{"a":${JSON.stringify(one.value)}}`, other.value), kind.id).toEqual([]);
  }
});
