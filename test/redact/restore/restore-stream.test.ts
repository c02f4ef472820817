import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceholderType } from '../../../src/redact/placeholders/placeholder-type.ts';
import { registry } from '../../../src/redact/placeholders/stand-ins/registry.generated.ts';
import { RestoreStream } from '../../../src/redact/restore/restore-stream.ts';
import { restoreText } from '../../../src/redact/restore/restore-text.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import { modelEdits, tokenEdits } from './model-edits.ts';

const vault = Vault.ephemeral();
const standIns = registry.flatMap(({ id, entry }) =>
  entry.samples.flatMap((value) =>
    (['typed', 'token', 'shape'] as const).map(
      (form) => vault.issue({ type: id as PlaceholderType, value, form }).standIn,
    ),
  ),
);
for (const value of ['48151623', '7', '042', '2147483647', '0xdeadbeef', '3.14159']) {
  standIns.push(vault.issue({ type: 'secret', value, form: 'number' }).standIn);
}
for (const [encoding, value] of [
  ['percent', 'ann%40quist.dev'],
  ['unicode-escape', '\\u0061nn@quist.dev'],
  ['hex', '616e6e407175697374'],
] as const) {
  standIns.push(vault.issue({ type: 'email', value, form: 'typed', encoding }).standIn);
}
for (const entry of vault.entries) vault.addPlace(entry, { path: '', surroundings: '' });

function inPieces(text: string, cuts: readonly number[]): { text: string; unresolved: unknown } {
  const stream = new RestoreStream(vault);
  let written = '';
  let done = 0;
  for (const cut of [...cuts, text.length]) {
    written += stream.push(text.slice(done, cut));
    done = cut;
  }
  return { text: written + stream.flush(), unresolved: stream.unresolved };
}

function whole(text: string): { text: string; unresolved: unknown } {
  const { text: restored, unresolved } = restoreText(text, vault);
  return { text: restored, unresolved };
}

const edits = Object.values({ ...modelEdits, ...tokenEdits });
const odd = [
  '%',
  '%2',
  '%20',
  '\\',
  '\\u',
  '\\u00',
  '\\u005f',
  '&',
  '&#',
  '&#9',
  '&#95;',
  '&amp;',
  '\n',
  ' ',
  '-',
  '.',
  '_',
  '**',
  '`',
  'p',
  'pp',
  'ppx',
  'ppx_',
  'ppx_person_',
  'ppx_email_abcdefgh',
  'u-',
  '@',
  '😀',
  '\ud83d',
  'ü',
  '\u200b',
  '4',
  '40',
  '0x',
  '198.18',
  '\r\n',
  '%C2',
  '%C2%B0',
  '"',
];
const part = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...standIns) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...standIns), fc.constantFrom(...edits))
      .map(([text, edit]) => edit(text)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...standIns), fc.nat(40), fc.nat(40))
      .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length)),
  },
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const runs = Number(process.env.RUNS ?? 200);

describe('RestoreStream', () => {
  it('gives what the whole text gives, one character at a time and cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.array(fc.nat(400), { maxLength: 6 }), (parts, at) => {
        const text = parts.join('');
        const expected = whole(text);
        expect(
          inPieces(
            text,
            Array.from(text, (_, index) => index),
          ),
        ).toEqual(expected);
        const cuts = at.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
        expect(inPieces(text, cuts)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});
