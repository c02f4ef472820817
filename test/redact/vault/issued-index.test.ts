import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IssuedIndex } from '../../../src/redact/vault/issued-index.ts';
import { Vault } from '../../../src/redact/vault/vault.ts';
import type { VaultEntry } from '../../../src/redact/vault/vault-entry.ts';

function entryOf(standIn: string): VaultEntry {
  return {
    type: 'person',
    value: standIn,
    form: 'token',
    encoding: undefined,
    standIn,
    issuedForm: 'token',
    attempt: 0,
    places: [],
  };
}

describe('IssuedIndex', () => {
  it('knows what starts a stand-in, whatever was added and removed since it was asked first', () => {
    const steps = fc.array(fc.tuple(fc.boolean(), fc.stringMatching(/^[ab]{1,4}$/)));
    fc.assert(
      fc.property(steps, fc.stringMatching(/^[ab]{0,4}$/), (changes, asked) => {
        const index = new IssuedIndex();
        const now = new Map<string, VaultEntry>();
        for (const [adds, letters] of changes) {
          const known = now.get(letters);
          if (adds && !known) {
            now.set(letters, entryOf(letters));
            index.add(now.get(letters)!);
          } else if (!adds && known) {
            now.delete(letters);
            index.remove(known);
          }
          const expected = [...now.keys()].some((key) => key.startsWith(asked) && key !== asked);
          expect(index.hasLonger(asked)).toBe(expected);
        }
      }),
    );
  });

  it('takes in one more of very many at once', () => {
    const index = new IssuedIndex();
    for (let count = 0; count < 100_000; count++) index.add(entryOf(`token_${count}`));
    index.hasLonger('token');
    const start = performance.now();
    for (let count = 0; count < 500; count++) {
      index.add(entryOf(`more_${count}`));
      index.hasLonger('more');
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('a vault with more addresses than networks to put them in', () => {
  it('gives each its own stand-in, soon', () => {
    const vault = Vault.ephemeral();
    const start = performance.now();
    const standIns = new Set<string>();
    for (let count = 0; count < 5000; count++) {
      const value = `10.${count % 250}.${count % 7}.${1 + (count % 254)}`;
      standIns.add(vault.issue({ type: 'ip-address', value, form: 'typed' }).standIn);
    }
    expect(standIns.size).toBe([...vault.entries].length);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
