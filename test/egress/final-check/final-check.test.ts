import { describe, expect, it } from 'vitest';
import { FinalCheck } from '../../../src/egress/final-check/final-check.ts';
import type { WatchedValue } from '../../../src/egress/gate/gate.ts';
import { bytesOf, chatRequest } from './bodies.ts';
import { encodings } from './encodings.ts';

function checkFor(...values: readonly WatchedValue[]): FinalCheck {
  const check = new FinalCheck();
  check.watch(values);
  return check;
}

const canaries: readonly WatchedValue[] = [
  { type: 'secret', value: ['hX7', 'kq', 'Zt0', 'pW4', 'mB9'].join('-') },
  { type: 'secret', value: ['Qm9', '/vX', '+7k', 'Lp2=='].join('') },
  { type: 'secret', value: `p"w\\d${'&'}9%41x` },
  { type: 'email', value: 'marlin@quist.dev' },
  { type: 'phone', value: '+49 30 22732152' },
  { type: 'card', value: '4929 1834 7502 6617' },
  { type: 'us-ssn', value: '219-09-8765' },
  { type: 'ip-address', value: '10.20.30.41' },
  { type: 'hostname', value: 'db01.corp.lan' },
  { type: 'postal-address', value: '17 Larkspur Crescent, Elmsworth 04477' },
  { type: 'email', value: 'ödön@bárány.hu' },
];

describe('a watched value is seen in every encoding', () => {
  for (const canary of canaries) {
    // UTF-16 is read where it is ASCII but for its zero bytes.
    const isAscii = /^[ -~]*$/.test(canary.value);
    const known = Object.entries(encodings).filter(([name]) => isAscii || !name.startsWith('UTF-16'));
    it.each(known)(`${canary.type} ${canary.value.length}: %s`, (_, encode) => {
      const check = checkFor(canary);
      const hit = check.check(chatRequest(`const key = "${encode(canary.value)}";\nrun(key);\n`));
      expect(hit).toMatchObject({ rule: 'watched-value', type: canary.type, part: 'body' });
      expect(hit!.byte).toBeGreaterThan(80);
    });
  }

  it.each(Object.entries(encodings).filter(([name]) => !/backwards|lines/.test(name)))(
    'the name of a person: %s',
    (_, encode) => {
      const check = checkFor({ type: 'person', value: 'Niamh Shaunessy' });
      expect(check.check(chatRequest(`by ${encode('Niamh Shaunessy')}, 2019`))).toBeDefined();
    },
  );

  it('a name over two lines, and with other spaces', () => {
    const check = checkFor({ type: 'person', value: 'Niamh Shaunessy' });
    expect(check.check(chatRequest('# Copyright Niamh\n#   Shaunessy and others'))).toBeDefined();
    expect(check.check(chatRequest('NIAMH   SHAUNESSY'))).toBeDefined();
  });

  it.each([
    ['strings put together', 'const key = "hX7-kq" + "-Zt0-pW4" +\n  "-mB9";'],
    ['a comment over lines', '// key: hX7-kq-\n// Zt0-pW4-mB9'],
    ['spaces between', 'h X 7 - k q - Z t 0 - p W 4 - m B 9'],
    ['full-width letters', 'ｈＸ７-ｋｑ-Ｚｔ０-ｐＷ４-ｍＢ９'],
    ['invisible characters', 'hX7\u200b-kq\u200b-Zt0-p\u00adW4-mB9'],
    ['a regular expression', '/hX7\\-kq\\-Zt0\\-pW4\\-mB9/'],
    ['inside another word', 'prefixhX7-kq-Zt0-pW4-mB9suffix'],
  ])('%s', (_, text) => {
    expect(checkFor(canaries[0]!).check(chatRequest(text))).toBeDefined();
  });

  it('the same letters with other accents of Unicode', () => {
    const check = checkFor({ type: 'email', value: 'ödön@bárány.hu' });
    expect(check.check(chatRequest('ÖDÖN@BÁRÁNY.HU'.normalize('NFD')))).toBeDefined();
  });

  it('a number in groups without what is between them', () => {
    expect(checkFor(canaries[4]!).check(chatRequest('dial 493022732152 now'))).toBeDefined();
  });
});

describe('where it looks', () => {
  const secret = canaries[0]!;
  const request = chatRequest('nothing');

  it('is the path, headers and their names, and every part of the body', () => {
    const check = checkFor(secret);
    expect(check.check(request)).toBeUndefined();
    expect(check.check({ ...request, path: `/v1/${secret.value}/x` })).toMatchObject({
      part: 'path',
      byte: 4,
    });
    expect(check.check({ ...request, headers: { 'x-a': secret.value } })).toMatchObject({
      part: 'header x-a',
    });
    expect(check.check({ ...request, headers: { [secret.value.toLowerCase()]: '' } })).toMatchObject({
      part: 'name of a header',
    });
    expect(check.check({ ...request, body: bytesOf({ [secret.value]: 1 }) })).toMatchObject({ byte: 2 });
    expect(check.check({ ...request, body: Buffer.from(`not JSON ${secret.value}`) })).toMatchObject({
      byte: 9,
    });
  });

  it('a number among the numbers of the body', () => {
    const check = checkFor({ type: 'card', value: '4929183475026617' });
    expect(check.check({ ...request, body: bytesOf({ number: 4929183475026617 }) })).toBeDefined();
  });

  it('tells the byte behind escapes and before them', () => {
    const { body, ...rest } = chatRequest(`a\nb\t"c" ${secret.value}`);
    const hit = checkFor(secret).check({ ...rest, body })!;
    expect(Buffer.from(body).toString('latin1', hit.byte, hit.byte + secret.value.length)).toBe(secret.value);
    const late = chatRequest(`é\n"${'x\n'.repeat(500)}${Buffer.from(secret.value).toString('hex')}"`);
    const inHex = checkFor(secret).check(late)!;
    expect(inHex.readings).toContain('hex');
    expect(Buffer.from(late.body).toString('latin1', inHex.byte, inHex.byte + 4)).toBe('6858');
  });

  it('finds what was added last as well as what was added first, among thousands', () => {
    const check = new FinalCheck();
    const values = Array.from({ length: 4000 }, (_, index) => ({
      type: 'secret',
      value: `v${index + 1000}-${(index * 7919).toString(36)}-${(index * 104729).toString(36)}`,
    }));
    for (const value of values) check.watch([value]);
    for (const { value } of [values[0]!, values[1999]!, values[3999]!]) {
      expect(check.check(chatRequest(`see ${value} there`))).toMatchObject({ rule: 'watched-value' });
    }
    expect(check.check(chatRequest('see v4001-none there'))).toBeUndefined();
  });

  it('finds a long value by a part of it, but not by its head alone', () => {
    const lines = Array.from({ length: 12 }, (_, line) => `${line}Kd${line * 31}Zq`.repeat(6)).join('\n');
    const value = `-----BEGIN SOME KEY-----\n${lines}\n-----END SOME KEY-----`;
    const check = checkFor({ type: 'secret', value });
    expect(check.check(chatRequest(value))).toBeDefined();
    expect(check.check(chatRequest(value.slice(60, 300)))).toBeDefined();
    expect(check.check(chatRequest(value.replaceAll('\n', '\n    ')))).toBeDefined();
    expect(
      check.check(chatRequest('if (text.startsWith("-----BEGIN SOME KEY-----")) return;')),
    ).toBeUndefined();
  });
});

describe('what it leaves to redaction, since it would stop ordinary requests', () => {
  it.each<[what: string, type: string, value: string, text: string]>([
    ['short values', 'secret', 'a1b2c', 'a1b2c'],
    ['a word', 'secret', 'postgres', 'image: postgres'],
    ['a long word', 'secret', 'administrator', 'administrator'],
    ['words', 'secret', 'my-secret', 'my-secret'],
    ['one sign', 'secret', '********', '********'],
    ['a first name', 'person', 'Virginia', 'Virginia'],
    ['a short name', 'person', 'Ann Lee', 'Ann Lee'],
    ['a user without a digit', 'username', 'deployment', 'deployment'],
    ['a common date', 'date-of-birth', '1970-01-01', '1970-01-01'],
    ['a late date', 'date-of-birth', '2004-05-06', '2004-05-06'],
    ['a literal', 'literal', '198.18.44.44', '198.18.44.44'],
    ['an issued token', 'literal', 'ppx_person_abcdefgh1', 'ppx_person_abcdefgh1'],
  ])('%s', (_, type, value, text) => {
    expect(checkFor({ type, value }).check(chatRequest(text))).toBeUndefined();
  });

  it.each([
    ['a longer word', 'a1b2c3d', 'xa1b2c3d'],
    ['base64', 'a1b2c3d', Buffer.from('a1b2c3d').toString('base64')],
    ['backwards', 'a1b2c3d', 'd3c2b1a'],
    ['two lines', 'a1b2c3d', 'a1b\n2c3d'],
  ])('six or seven characters in %s, but not as a word', (_, value, text) => {
    const check = checkFor({ type: 'secret', value });
    expect(check.check(chatRequest(text))).toBeUndefined();
    expect(check.check(chatRequest(`key\n${value}, "b"`))).toBeDefined();
  });

  it('an address as the end of a longer one', () => {
    const check = checkFor({ type: 'email', value: 'ann@quist.dev' });
    expect(check.check(chatRequest('joann@quist.dev'))).toBeUndefined();
    expect(check.check(chatRequest('<ann@quist.dev>'))).toBeDefined();
  });

  it('part of a longer number', () => {
    const check = checkFor({ type: 'us-ssn', value: '219098765' });
    expect(check.check(chatRequest('id 12190987653'))).toBeUndefined();
    expect(check.check(chatRequest('id 219098765.'))).toBeDefined();
  });
});
