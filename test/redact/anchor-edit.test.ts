import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorEdit } from '../../src/redact/anchor-edit.ts';
import type { Finding } from '../../src/redact/finding.ts';
import { redactText } from '../../src/redact/redact-text.ts';
import { Vault } from '../../src/redact/vault/vault.ts';

const path = 'a.env';
const secret = 'hX7-kq-29-zz';
const original = `# Zoë\nUSER=ann\nKEY="${secret}"\nMAIL=marlin@quist.dev\n`;
const base = { certainty: 'certain', rule: 'r', title: 't', severity: 'low' } as const;
const at = (text: string) => ({ start: original.indexOf(text), end: original.indexOf(text) + text.length });
const findings: Finding[] = [
  { ...base, ...at(secret), kind: 'secret' },
  { ...base, ...at('marlin@quist.dev'), kind: 'personal', type: 'email' },
];

async function view() {
  const vault = Vault.ephemeral();
  const redaction = await redactText(original, path, findings, vault);
  const edit = (old: string, replacement: string, from = redaction.text.indexOf(old)) =>
    anchorEdit(original, redaction, { start: from, end: from + old.length, replacement }, vault, { path });
  return { vault, redaction, edit };
}

function apply({ start, end, startByte, endByte, replacement }: ReturnType<typeof anchorEdit>): string {
  const bytes = Buffer.from(original);
  const byBytes = Buffer.concat([
    bytes.subarray(0, startByte),
    Buffer.from(replacement),
    bytes.subarray(endByte),
  ]).toString();
  expect(byBytes).toBe(original.slice(0, start) + replacement + original.slice(end));
  return byBytes;
}

describe('anchorEdit', () => {
  it('carries edits beside hidden values over', async () => {
    const { edit, redaction } = await view();
    expect(apply(edit('USER=ann', 'USER=bob'))).toBe(original.replace('ann', 'bob'));
    const line = redaction.text.split('\n')[2]!;
    expect(apply(edit(line, line.replace('KEY', 'API_KEY')))).toBe(original.replace('KEY', 'API_KEY'));
    expect(apply(edit('MAIL', 'TO'))).toBe(original.replace('MAIL', 'TO'));
    expect(apply(edit('\n', '\nX=1\n', redaction.text.length - 1))).toBe(`${original}X=1\n`);
  });

  it('replaces a hidden value as a whole', async () => {
    const { edit, redaction } = await view();
    expect(apply(edit(redaction.replacements[0]!.standIn, 'new'))).toBe(original.replace(secret, 'new'));
  });

  it('refuses every edit that starts or ends inside a placeholder', async () => {
    const { edit, redaction } = await view();
    for (const { redacted } of redaction.replacements) {
      for (let inside = redacted.start + 1; inside < redacted.end; inside++) {
        for (const length of [0, 1, redacted.end - inside + 2]) {
          const attempt = () => edit(redaction.text.slice(inside, inside + length), '', inside);
          expect(attempt).toThrowError(expect.objectContaining({ code: 'EDIT_CUTS_HIDDEN' }));
        }
      }
    }
  });

  it('refuses to write a placeholder that it cannot turn back', async () => {
    const { edit } = await view();
    expect(() => edit('ann', 'ppx_person_aaaaaaaaa')).toThrowError(
      expect.objectContaining({ code: 'UNRESOLVED_PLACEHOLDER' }),
    );
  });

  it('gives back the original where an edit changes nothing', async () => {
    const { edit, redaction } = await view();
    const positions = Array.from({ length: redaction.text.length + 1 }, (_, index) => index).filter(
      (position) => redaction.offsets.toOriginal(position) !== undefined,
    );
    fc.assert(
      fc.property(fc.constantFrom(...positions), fc.constantFrom(...positions), (one, two) => {
        const [start, end] = [Math.min(one, two), Math.max(one, two)];
        expect(apply(edit(redaction.text.slice(start, end), redaction.text.slice(start, end), start))).toBe(
          original,
        );
        expect(redaction.offsets.toRedacted(redaction.offsets.toOriginal(start)!)).toBe(start);
      }),
    );
  });
});
