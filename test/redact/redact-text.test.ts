import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/redact/finding.ts';
import { personalDataTypes } from '../../src/redact/pii/personal-data-type.ts';
import { registry } from '../../src/redact/placeholders/stand-ins/registry.generated.ts';
import { redactText } from '../../src/redact/redact-text.ts';
import { restoreText } from '../../src/redact/restore/restore-text.ts';
import { Vault } from '../../src/redact/vault/vault.ts';

const samples = registry.flatMap(({ id, entry }) => entry.samples.map((value) => ({ id, value })));
const glue = [
  ' ',
  '',
  '\n',
  '"',
  "'",
  ', ',
  ': ',
  '=',
  '.',
  '-',
  '_',
  '%',
  '%4',
  '\\',
  '\\n',
  '&',
  '&#',
  '1',
  'a',
  '0x',
  'ppx_',
  'ppx_person_',
  'ü',
  '漢',
  '\u200b',
  '😀',
  '\ud83d',
  '@example.com',
  'u-',
  '198.18.',
];

/** A text of values and what may stand between them, and findings that cover any parts of it. */
const marked = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(...samples)
        .map(({ id, value }) => ({ text: value, found: id as string | undefined })),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(...glue).map((text) => ({ text, found: undefined as string | undefined })),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'binary', maxLength: 8 })
        .map((text) => ({ text, found: undefined as string | undefined })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.string({ minLength: 1, maxLength: 6 }),
          fc.constantFrom<string>(...personalDataTypes, 'secret'),
        )
        .map(([text, found]) => ({ text, found: found as string | undefined })),
    },
  ),
  { maxLength: 14 },
);

function toFindings(parts: readonly { text: string; found: string | undefined }[]): {
  text: string;
  findings: Finding[];
} {
  let text = '';
  const findings: Finding[] = [];
  for (const part of parts) {
    if (part.found && part.found !== 'literal') {
      const base = {
        start: text.length,
        end: text.length + part.text.length,
        certainty: 'certain' as const,
        rule: 'r',
        title: 't',
        severity: 'low' as const,
      };
      findings.push(
        part.found === 'secret'
          ? { ...base, kind: 'secret' }
          : { ...base, kind: 'personal', type: part.found as never },
      );
    }
    text += part.text;
  }
  return { text, findings };
}

describe('redactText', () => {
  it('gives texts that come back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        marked,
        fc.constantFrom(undefined, 'a.ts', 'a.py', 'a.sh', 'a.yml'),
        async (parts, path) => {
          const { text, findings } = toFindings(parts);
          const vault = Vault.ephemeral();
          const redaction = await redactText(text, path, findings, vault);
          expect(restoreText(redaction.text, vault, { path }).text).toBe(text);
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });
});
