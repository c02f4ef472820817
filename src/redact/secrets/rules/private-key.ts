import type { Sample } from '../sample.ts';
import type { RegistryEntry, RuleExamples, SecretRule } from './registry-entry.ts';

/** How far its end line may be from the line that a key begins with, in characters. */
const longest = 100_000;
/** A key of 256 bits has more. */
const shortestBody = 40;

/** What a key in a source file consists of: Base64, line ends, escapes, quotes and signs that join string literals. */
const bodyCharacters = /[A-Za-z0-9+/=\s\\"'`,+.;:>|-]*/y;

/** @returns the position after the end line, or after what can belong to a key whose end line is missing */
function endOfKey(text: string, _start: number, end: number): number {
  const close = text.indexOf('---END ', end);
  const next = text.indexOf('---BEGIN ', end);
  if (close >= 0 && close - end < longest && (next < 0 || close < next)) {
    const line = /---END [A-Z0-9 ]{0,40}-{0,5}/y;
    line.lastIndex = close;
    line.exec(text);
    return line.lastIndex > 0 ? line.lastIndex : close;
  }
  bodyCharacters.lastIndex = end;
  const body = bodyCharacters.exec(text.slice(0, end + longest))![0];
  return end + body.trimEnd().length;
}

/** Whether there is key material behind the first line, not just its name or dots. */
function hasBody(key: string): boolean {
  const body = key
    .replace(/-{3,5}BEGIN [A-Z0-9 ]{0,60}-{3,5}/, '')
    .replace(/-{0,5}-{3}END [\s\S]*$/, '')
    .replace(/\\+[nrt]/g, '')
    .replace(/[A-Za-z-]{3,30}: [^\n\\]{0,100}/g, '');
  return (body.match(/[A-Za-z0-9+/]/g) ?? []).length >= shortestBody && !/\.{3}|…|[xX]{12}/.test(body);
}

function lines(sample: Sample, count: number): string[] {
  return Array.from({ length: count }, () => sample.base64(64));
}

function examples(label: string): (sample: Sample) => RuleExamples {
  const [first, last] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
  return (sample) => ({
    positive: [
      [first, ...lines(sample, 4), `${sample.base64(30)}==`, last, ''].join('\n'),
      `{"key": "${[first, ...lines(sample, 3), last, ''].join('\\n')}"}`,
      ['key: |', `  ${first}`, ...lines(sample, 20).map((line) => `  ${line}`), `  ${last}`].join('\n'),
      `KEY="${[first, ...lines(sample, 3), last].join(' ')}"`,
    ],
    negative: [
      `text.includes('${first}')`,
      `${first}\n...\n${last}`,
      `-----BEGIN PUBLIC KEY-----\n${sample.base64(64)}`,
    ],
  });
}

function pem(id: string, title: string, label: string, options: Partial<SecretRule> = {}): SecretRule {
  return {
    id,
    title,
    severity: 'critical',
    keywords: [`---begin ${label.toLowerCase()}---`],
    before: 2,
    pattern: new RegExp(`-{3,5}BEGIN ${label}-{3,5}`),
    extend: endOfKey,
    verify: hasBody,
    invented: () => false,
    examples: examples(label),
    ...options,
  };
}

export const entry: RegistryEntry = {
  name: 'Private keys',
  source: 'https://www.rfc-editor.org/rfc/rfc7468',
  rules: [
    pem('private-key', 'Private key (PKCS #8)', 'PRIVATE KEY'),
    pem('rsa-private-key', 'RSA private key', 'RSA PRIVATE KEY'),
    pem('ec-private-key', 'Elliptic-curve private key', 'EC PRIVATE KEY'),
    pem('dsa-private-key', 'DSA private key', 'DSA PRIVATE KEY'),
    pem('openssh-private-key', 'OpenSSH private key', 'OPENSSH PRIVATE KEY'),
    pem('pgp-private-key', 'PGP private key', 'PGP PRIVATE KEY BLOCK'),
    pem('encrypted-private-key', 'Encrypted private key', 'ENCRYPTED PRIVATE KEY', { severity: 'medium' }),
    pem('ssh2-private-key', 'SSH2 encrypted private key', 'SSH2 ENCRYPTED PRIVATE KEY', {
      severity: 'medium',
    }),
    pem('other-private-key', 'Private key of another kind', 'ANY PRIVATE KEY', {
      keywords: ['private key---'],
      before: 40,
      pattern:
        /-{3,5}BEGIN (?!(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|SSH2 ENCRYPTED|PGP) PRIVATE)[A-Z0-9 ]{1,30} PRIVATE KEY-{3,5}/,
    }),
  ],
};
