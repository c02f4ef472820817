import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceholderType } from '../../../src/redact/placeholders/placeholder-type.ts';
import { registry } from '../../../src/redact/placeholders/stand-ins/registry.generated.ts';
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
});
