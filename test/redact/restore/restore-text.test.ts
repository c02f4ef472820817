import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceholderType } from '../../../src/redact/placeholders/placeholder-type.ts';
import { registry } from '../../../src/redact/placeholders/stand-ins/registry.generated.ts';
import { redactText } from '../../../src/redact/redact-text.ts';
import { restoreText } from '../../../src/redact/restore/restore-text.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import { modelEdits, tokenEdits } from './model-edits.ts';

const vault = Vault.ephemeral();
const issue = (type: string, form: 'typed' | 'token', value: string) => {
  const entry = vault.issue({ type: type as PlaceholderType, value, form });
  if (type === 'secret') vault.addPlace(entry, { path: '', surroundings: '' });
  return entry;
};
const entries = registry.flatMap(({ id, entry }) =>
  entry.samples.flatMap((value) => [issue(id, 'typed', value), issue(id, 'token', value)]),
);
const tokens = entries.filter(({ issuedForm }) => issuedForm === 'token');

/** The values that an edit of the stand-in gives, by its own letters: an edit may double it. */
function expectRestored(edited: string, standIn: string, value: string): void {
  const { text, restored, unresolved } = restoreText(edited, vault);
  expect(unresolved).toEqual([]);
  expect(restored, `${edited} (${standIn})`).toBeGreaterThan(0);
  expect(text, edited).toContain(value);
  expect(text.toLowerCase(), edited).not.toContain(standIn.toLowerCase());
}

describe('restoreText', () => {
  describe.each(Object.entries(modelEdits))('after %s', (_, edit) => {
    it('restores tokens', () => {
      for (const { standIn, value } of tokens) expectRestored(`see ${edit(standIn)} there`, standIn, value);
    });
    it('restores stand-ins that are long enough to be told', () => {
      const long = entries.filter(({ issuedForm, standIn }) => issuedForm === 'typed' && standIn.length > 14);
      for (const { standIn, value } of long) expectRestored(`see ${edit(standIn)} there`, standIn, value);
    });
  });
  it.each(Object.entries(tokenEdits))('restores tokens after %s', (_, edit) => {
    for (const { standIn, value } of tokens) expectRestored(`see ${edit(standIn)} there`, standIn, value);
  });

  it('leaves what was never issued, and what is damaged, and says so', () => {
    const other = Vault.ephemeral().issue({ type: 'person', value: 'Somebody Else', form: 'token' }).standIn;
    for (const { standIn } of tokens) {
      const id = standIn.slice(-9);
      const damaged = [...id].map(
        (character, at) =>
          standIn.slice(0, -9) + id.slice(0, at) + (character === 'b' ? 'c' : 'b') + id.slice(at + 1),
      );
      for (const text of [
        ...damaged,
        standIn.slice(0, -1),
        standIn.slice(0, -3),
        `${standIn.slice(0, -4)}x${standIn.slice(-4)}`,
        other,
      ]) {
        expect(restoreText(`of ${text} and`, vault)).toEqual({
          text: `of ${text} and`,
          restored: 0,
          unresolved: [{ placeholder: text, reason: 'unknown' }],
        });
      }
      const otherType = standIn.replace(/_[a-z]+_/, standIn.includes('_card_') ? '_iban_' : '_card_');
      expect(restoreText(otherType, vault).restored).toBe(0);
    }
  });

  it('restores nothing inside a longer number, address or name', () => {
    const ip = vault.issue({ type: 'ip-address', value: '10.9.8.7', form: 'typed' }).standIn;
    const card = vault.issue({ type: 'card', value: '4111111111111111', form: 'typed' }).standIn;
    for (const text of [`${ip}1`, `1${ip}`, `${ip}.5`, `3.${ip}`, `${card}0`, `9${card}`, `a${card}`]) {
      expect(restoreText(text, vault).text).toBe(text);
    }
    expect(restoreText(`${ip}:80 ${ip}/24 ${ip}. (${ip})`, vault).text).toBe(
      '10.9.8.7:80 10.9.8.7/24 10.9.8.7. (10.9.8.7)',
    );
  });

  it('does not look again at what it restored', () => {
    const inner = vault.issue({ type: 'person', value: 'Inner Name', form: 'token' }).standIn;
    const outer = vault.issue({ type: 'literal', value: `see ${inner}`, form: 'token' }).standIn;
    expect(restoreText(`a ${outer}`, vault).text).toBe(`a see ${inner}`);
  });

  it('brings a secret back to the file that it was in, and to no other', async () => {
    const own = Vault.ephemeral();
    const text = 'DB_PASSWORD=hX7-kq-29-zz\nB=1\n';
    const findings = [
      { kind: 'secret', start: 12, end: 24, certainty: 'certain', rule: 'r', title: 't', severity: 'high' },
    ] as const;
    const redacted = (await redactText(text, 'config/.env', findings, own)).text;
    expect(redacted).not.toContain('hX7');
    expect(restoreText(redacted, own, { path: 'config/.env' }).text).toBe(text);
    for (const path of ['src/app.js', '.env', undefined]) {
      const restoration = restoreText(redacted, own, { path });
      expect(restoration.text).toBe(redacted);
      expect(restoration.unresolved).toMatchObject([{ reason: 'secret-elsewhere' }]);
    }
    const token = redacted.slice(12, redacted.indexOf('\n'));
    const options = { path: 'config/.env', secrets: 'place' } as const;
    expect(restoreText(redacted, own, options).text).toBe(text);
    expect(restoreText(`B=2\nDB_PASSWORD=${token}\n`, own, options).text).toBe(
      'B=2\nDB_PASSWORD=hX7-kq-29-zz\n',
    );
    expect(restoreText(`LEAK=${token}\n`, own, options).unresolved).toHaveLength(1);
    const seen = { secrets: new Set(['hX7-kq-29-zz']) };
    expect(restoreText(`any ${token}`, own, seen).text).toBe('any hX7-kq-29-zz');
    expect(restoreText(`any ${token}`, own, { secrets: new Set() }).restored).toBe(0);
  });

  it.each([
    ['json-string', (text: string) => `{"a": "${text}"}`, (text: string) => JSON.parse(text).a],
    ['regex', (text: string) => text, (text: string) => new RegExp(`^${text}$`).exec(nasty)?.[0]],
    [
      'url',
      (text: string) => `https://example.org/?a=${text}`,
      (text: string) => new URL(text).searchParams.get('a'),
    ],
    ['shell', (text: string) => `printf %s ${text}`, shell],
    ['shell', (text: string) => `printf %s "${text}"`, shell],
    ['shell', (text: string) => `printf %s '${text}'`, shell],
    ['xml', (text: string) => `<a b="${text}"/>`, (text: string) => unescapeXml(/"(.*)"/s.exec(text)![1]!)],
  ] as const)('escapes for %s', (sink, around, read) => {
    const token = vault.issue({ type: 'person', value: nasty, form: 'token' }).standIn;
    expect(read(restoreText(around(token), vault, { sink }).text)).toBe(nasty);
  });

  it('never makes up a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(restoreText(text, vault)).toMatchObject({ text, restored: 0 });
      }),
    );
    const damage = fc.tuple(
      fc.constantFrom(...tokens),
      fc.nat(8),
      fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
    );
    fc.assert(
      fc.property(damage, ([{ standIn, value }, at, character]) => {
        const text = `${standIn.slice(0, standIn.length - 9 + at)}${character}${standIn.slice(standIn.length - 8 + at)}`;
        expect(restoreText(text, vault).text).toBe(text === standIn ? value : text);
      }),
      { numRuns: 2000 },
    );
  });
});

const nasty = `O'Nei"l <a&b> $HOME \`id\` \\ x+y?`;

function shell(command: string): string {
  return execFileSync('sh', ['-c', command], { encoding: 'utf8' });
}

function unescapeXml(text: string): string {
  return text.replace(
    /&(lt|gt|amp|quot|#39);/g,
    (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name]!,
  );
}
