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
  it('hides whole characters where a finding ends in the middle of one', async () => {
    const { findings } = toFindings([
      { text: 'ab \ud83d', found: undefined },
      { text: '\ude00 value \ud83d', found: 'secret' },
    ]);
    const vault = Vault.ephemeral();
    const text = 'ab 😀 value 😀 cd';
    const redacted = (await redactText(text, undefined, findings, vault)).text;
    expect(Buffer.from(redacted).toString()).toBe(redacted);
    expect(redacted).toMatch(/^ab ppx_secret_\w+ cd$/);
    expect(restoreText(redacted, vault).text).toBe(text);
  });

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

  /** Redacts marked values: `«type:value»`. */
  async function redact(
    marked: string,
    path?: string,
    vault = Vault.ephemeral(),
    encoding?: Finding['encoding'],
  ) {
    const parts = marked.split(/[«»]/).map((piece, index) => {
      const [, found, text] =
        index % 2 === 1 ? /^([a-z-]+):(.*)$/s.exec(piece)! : [undefined, undefined, piece];
      return { text: text!, found };
    });
    const { text, findings } = toFindings(parts);
    const encoded = findings.map((finding) => (encoding ? { ...finding, encoding } : finding));
    const redaction = await redactText(text, path, encoded, vault);
    expect(restoreText(redaction.text, vault, { path }).text).toBe(text);
    return { ...redaction, original: text };
  }

  it('gives the same value the same stand-in in every file, and in every vault with the same key', async () => {
    const key = Buffer.alloc(32, 7);
    const texts = [
      'mail «email:marlin@quist.dev», ',
      'x = "«email:marlin@quist.dev»"',
      '«phone:+1 212 736 5000» «email:marlin@quist.dev»',
    ];
    const standIns = new Set<string>();
    for (const vault of [new Vault(key), new Vault(key)]) {
      for (const text of texts)
        standIns.add((await redact(text, 'a.md', vault)).replacements.at(-1)!.standIn);
    }
    expect(standIns.size).toBe(1);
    expect((await redact(texts[0]!)).replacements[0]!.standIn).not.toBe([...standIns][0]);
  });

  it('gives typed stand-ins to personal data and tokens to secrets', async () => {
    const { text } = await redact(
      '«email:a@quist.dev» «phone:+1 (212) 736-5000» «secret:hX7-kq» «person:Marlin Quist» «ip-address:10.1.2.3»:80',
    );
    expect(text).toMatch(
      /^u-\w{9}@example\.com \+1 \(\d{3}\) 555-01\d\d ppx_secret_\w{9} ppx_person_\w{9} 198\.1[89]\.\d+\.\d+:80$/,
    );
  });

  it('keeps what looks like a placeholder in the text of the user from being restored as one', async () => {
    const vault = Vault.ephemeral();
    const first = await redact(
      'to «email:marlin@quist.dev» by «person:Marlin» at «ip-address:10.1.2.3»',
      undefined,
      vault,
    );
    const again = await redact(`quoted: ${first.text}, ppx_person_aaaaaaaaa`, undefined, vault);
    for (const { standIn } of first.replacements) expect(again.text).not.toContain(standIn);
    expect(again.replacements.map(({ type }) => type)).toEqual(['literal', 'literal', 'literal', 'literal']);
  });

  it('never issues what a text before held', async () => {
    const vault = Vault.ephemeral();
    const numbers = ['202', '212', '213', '303', '305', '312'].flatMap((area) =>
      Array.from({ length: 100 }, (_, line) => `${area}-555-01${String(line).padStart(2, '0')}`),
    );
    const first = await redactText(numbers.join('\n'), undefined, [], vault);
    expect(first.replacements).toEqual([]);
    await redact(
      Array.from({ length: 300 }, (_, line) => `«phone:917-736-${1000 + line}»`).join('\n'),
      undefined,
      vault,
    );
    expect(restoreText(first.text, vault).text).toBe(numbers.join('\n'));
  });

  it.each([
    [
      'base64',
      Buffer.from('marlin@quist.dev').toString('base64'),
      (text: string) => Buffer.from(text, 'base64').toString(),
    ],
    [
      'hex',
      Buffer.from('marlin@quist.dev').toString('hex'),
      (text: string) => Buffer.from(text, 'hex').toString(),
    ],
    ['percent', 'marlin%40quist.dev', decodeURIComponent],
    ['unicode-escape', 'marlin\\u0040quist.dev', (text: string) => JSON.parse(`"${text}"`)],
    ['html-entity', 'marlin&#64;quist.dev', (text: string) => text.replace('&#64;', '@')],
  ] as const)(
    'hides what is encoded in %s behind what is encoded likewise',
    async (encoding, value, decode) => {
      const { replacements } = await redact(`a = "«email:${value}»"`, undefined, Vault.ephemeral(), encoding);
      expect(decode(replacements[0]!.standIn)).toMatch(/^u-\w{9}@example\.com$/);
    },
  );

  it('keeps lines and tags that personal data reaches across, and makes one token of a key of many lines', async () => {
    const { text } = await redact('<a>«postal-address:17 Larkspur Crescent</a>\n<a>Elmsworth 04477»</a>');
    expect(text).toMatch(/^<a>ppx_address_\w{9}<\/a>\n<a>ppx_address_\w{9}<\/a>$/);
    const pem = ['-----BEGIN', 'PRIVATE KEY-----\nMIIB\n-----END', 'PRIVATE KEY-----'].join(' ');
    expect((await redact(`key: |\n  «secret:${pem}»\nb: 1\n`)).text).toMatch(
      /^key: \|\n {2}ppx_secret_\w{9}\nb: 1\n$/,
    );
  });

  it('says where it replaced what, never the value', async () => {
    const { replacements, original, text } = await redact('a «email:marlin@quist.dev» b «secret:hX7-kq-29»');
    expect(JSON.stringify(replacements)).not.toMatch(/marlin|hX7/);
    for (const { redacted, standIn, original: span } of replacements) {
      expect(text.slice(redacted.start, redacted.end)).toBe(standIn);
      expect(original.slice(span.start, span.end)).toMatch(/^(?:marlin@quist\.dev|hX7-kq-29)$/);
    }
  });
});
