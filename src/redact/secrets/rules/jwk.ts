import type { Sample } from '../sample.ts';
import type { RegistryEntry, RuleExamples, SecretRule } from './registry-entry.ts';

const quote = `\\\\{0,3}["']?`;

/** A member of a JSON object that names its kind of key before or after it, in JSON or JavaScript, escaped or not. */
function member(names: string, kinds: string, shortest: number): RegExp {
  const kind = `kty${quote}\\s{0,4}:\\s{0,4}${quote}(?:${kinds})${quote}`;
  return new RegExp(
    `(?<![\\w$])${quote}(?:${names})${quote}\\s{0,4}:\\s{0,4}\\\\{0,3}["'](?<secret>[\\w-]{${shortest},720})\\\\{0,3}["']` +
      `(?:(?<=${kind}[^{}]{0,3000})|(?=[^{}]{0,300}${kind}))`,
  );
}

function key(sample: Sample, kind: string, members: string): string {
  return `{"kty":"${kind}","use":"sig",${members},"kid":"${sample.lowerAlphanumeric(8)}"}`;
}

function rule(
  id: string,
  title: string,
  keywords: readonly string[],
  pattern: RegExp,
  examples: (sample: Sample) => RuleExamples,
): SecretRule {
  return { id, title, severity: 'critical', keywords, pattern, examples };
}

export const entry: RegistryEntry = {
  name: 'JSON Web Key',
  source: 'https://www.rfc-editor.org/rfc/rfc7517',
  rules: [
    rule(
      'jwk-private-key',
      'Private part of a JSON Web Key',
      ['"d"', "'d'", 'd\\"'],
      member('d', 'RSA|EC|OKP', 40),
      (sample) => ({
        positive: [
          key(sample, 'EC', `"crv":"P-256","d":"${sample.base64url(43)}","x":"${sample.base64url(43)}"`),
          `{ "d": "${sample.base64url(342)}", "kty": "RSA" }`,
        ],
        negative: [
          key(sample, 'EC', `"crv":"P-256","x":"${sample.base64url(43)}"`),
          `{"d":"${sample.base64url(43)}"}`,
        ],
      }),
    ),
    rule(
      'jwk-private-factor',
      'Prime factor or exponent of a private JSON Web Key',
      ['"p"', '"q"', '"dp"', '"dq"', '"qi"'],
      member('p|q|dp|dq|qi', 'RSA', 80),
      (sample) => ({
        positive: [key(sample, 'RSA', `"n":"${sample.base64url(342)}","p":"${sample.base64url(171)}"`)],
        negative: [key(sample, 'RSA', `"n":"${sample.base64url(342)}"`)],
      }),
    ),
    rule(
      'jwk-symmetric-key',
      'Symmetric JSON Web Key',
      ['"k"', "'k'", 'k\\"'],
      member('k', 'oct', 20),
      (sample) => ({
        positive: [key(sample, 'oct', `"k":"${sample.base64url(43)}"`)],
        negative: [key(sample, 'EC', `"k":"${sample.base64url(43)}"`), `{"k":"${sample.base64url(43)}"}`],
      }),
    ),
  ],
};
