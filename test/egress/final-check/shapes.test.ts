import { describe, expect, it } from 'vitest';
import { FinalCheck } from '../../../src/egress/final-check/final-check.ts';
import { secretShapes } from '../../../src/egress/final-check/shapes/secret-shapes.ts';
import { Sample } from '../../../src/redact/secrets/sample.ts';
import { chatRequest } from './bodies.ts';

const check = new FinalCheck();
const draw = {
  alphanumeric: (sample: Sample, length: number) => sample.alphanumeric(length),
  'upper-base32': (sample: Sample, length: number) => sample.base32(length),
  hex: (sample: Sample, length: number) => sample.hex(length),
  base64url: (sample: Sample, length: number) =>
    sample.mixed('abcdefghijkmnpqrstuvwxyzABCDEFGH23456789_-', length),
  base64: (sample: Sample, length: number) =>
    sample.mixed('abcdefghijkmnpqrstuvwxyzABCDEFGH23456789/', length),
};

const tokens = secretShapes.flatMap(({ id, prefixes, alphabet, least }) =>
  prefixes.map((prefix, index) => ({
    id,
    prefix,
    least,
    token: prefix + draw[alphabet](new Sample(31 + index), least),
  })),
);

describe.each(tokens)('$id, $prefix', ({ id, prefix, least, token }) => {
  it.each([
    ['as it is', `key = "${token}"`],
    ['at the start of a line', `keys:\n${token}\n`],
    ['in base64', Buffer.from(`key:${token}`).toString('base64')],
    ['in hex', Buffer.from(token).toString('hex')],
    ['over two lines', `"${token.slice(0, prefix.length + 4)}\n    ${token.slice(prefix.length + 4)}"`],
    ['in percent escapes', Array.from(Buffer.from(token), (byte) => `%${byte.toString(16)}`).join('')],
    ['in a JSON text', JSON.stringify({ token })],
  ])('%s', (_, text) => {
    // A longer prefix may belong to a more general shape as well.
    expect(check.check(chatRequest(text))?.rule).toBe(id);
  });

  it('not one that is invented to show the form, or cut off', () => {
    for (const body of ['x'.repeat(least), '0123456789'.repeat(8), `your_token_here_${'a1'.repeat(40)}`]) {
      expect(check.check(chatRequest(`key = "${prefix}${body}"`))).toBeUndefined();
    }
    expect(check.check(chatRequest(`if (key.startsWith("${prefix}"))`))).toBeUndefined();
  });
});

const sample = new Sample(5);
const jwt = `${Buffer.from('{"alg":"HS256"}').toString('base64url')}.${Buffer.from('{"sub":"1234"}').toString('base64url')}`;
const pem = (label: string) => ['-----BEGIN ', label, 'PRIVATE KEY-----'].join('');

it.each([
  ['json-web-token', `Bearer ${jwt}.${sample.base64url(43)}`],
  ['private-key', `${pem('RSA ')}\n${sample.base64(64)}\n${sample.base64(64)}\n`],
  ['private-key', `${pem('')}\\n${sample.base64(64)}\\n`],
  ['private-key', `${pem('OPENSSH ')}\n    ${sample.base64(64)}\n`],
  ['address-with-password', `postgres://svc:${sample.alphanumeric(14)}@db.quist.dev:5432/main`],
  ['address-with-password', `https://:${sample.alphanumeric(20)}@git.quist.dev/x.git`],
])('%s by how it is built', (rule, text) => {
  expect(check.check(chatRequest(text))).toMatchObject({ rule });
});

it.each([
  ['the head of a key file alone', `throw new Error("no ${pem('RSA ')} in the file");`],
  ['a public key', `-----BEGIN PUBLIC KEY-----\n${sample.base64(64)}\n`],
  ['an address with a variable', `postgres://svc:$${'{PASSWORD123}'}@db.quist.dev/main`],
  ['an address with a password to show the form', 'postgres://user:password1@localhost/main'],
  ['an address with a mail address behind', 'https://example.org:443?mail=ann1@quist.dev'],
  ['an address with a port', 'http://127.0.0.1:8080/a@b'],
  ['words in a file name', 'node_modules/sk-loading-indicator-component-folding-cube-2/index.js'],
  ['a token without its last part', `${jwt}.`],
])('not %s', (_, text) => {
  expect(check.check(chatRequest(text))).toBeUndefined();
});
