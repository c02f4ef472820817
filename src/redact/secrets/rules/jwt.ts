import { extendOver } from '../extend-over.ts';
import { namedRule } from '../named-rule.ts';
import type { Sample } from '../sample.ts';
import { base64url, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

function json(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Header and claims are JSON objects; of an encrypted token (five parts) the header alone is. */
function isToken(token: string): boolean {
  const [header = '', claims = '', ...rest] = token.split('.');
  const head = json(header);
  if (!head) return false;
  return 'enc' in head ? rest.length === 3 : json(claims) !== undefined;
}

/** Base64 of a whole token, as in the data of a Kubernetes secret. */
function isEncodedToken(encoded: string): boolean {
  const token = Buffer.from(encoded, 'base64').toString('latin1').trimEnd();
  // Encoded twice, it is no accident: the parts need not be read.
  return isToken(token) || /^(?:eyJ|ewo)[\w-]{6,}\.(?:eyJ|ewo)[\w-]{6,}\.[\w-]*$/.test(token);
}

function draw(sample: Sample, claims = `{"sub":"${sample.digits(10)}","iat":1${sample.digits(9)}}`): string {
  const encode = (text: string) => Buffer.from(text).toString('base64url');
  return `${encode('{"alg":"HS256","typ":"JWT"}')}.${encode(claims)}.${sample.base64url(43)}`;
}

export const entry: RegistryEntry = {
  name: 'JSON Web Token',
  source: 'https://www.rfc-editor.org/rfc/rfc7519',
  rules: [
    {
      id: 'jwt',
      title: 'JSON Web Token',
      keywords: ['eyj', 'ewo'],
      pattern: /(?<![\w-])(?:eyJ|ewo)[\w-]{10,900}\.[\w-]{2,900}/,
      extend: extendOver('\\w.-'),
      verify: (token) => isToken(token.replace(/\.+$/, '')),
      invented: () => false,
      examples: (sample) => ({
        positive: [
          `token=${draw(sample)}`,
          `Cookie: jwt=${draw(sample, `{"roles":["${sample.letters(2000)}"]}`)};`,
        ],
        negative: [
          draw(sample).split('.')[0]!,
          `eyJ${sample.base64url(30)}.${sample.base64url(40)}.${sample.base64url(43)}`,
        ],
      }),
    },
    {
      id: 'jwt-base64',
      title: 'JSON Web Token in Base64',
      keywords: ['zxlk', 'zxdv'],
      pattern: /(?<![A-Za-z0-9+/])ZX(?:lK|dv)[A-Za-z0-9+/]{60,900}={0,2}/,
      extend: extendOver('A-Za-z0-9+/='),
      verify: isEncodedToken,
      invented: () => false,
      examples: (sample) => ({
        positive: [`token: ${Buffer.from(draw(sample)).toString('base64')}`],
        negative: [`token: ZXlK${sample.base64(100)}`, 'ZXlK'],
      }),
    },
    namedRule(
      'jwt-by-name',
      'JSON Web Token, damaged or of a form of its own',
      ['jwt'],
      sequence('ey', base64url(15, 300), '.', base64url(15, 400), '.', base64url(8, 300)),
      { words: false },
    ),
  ],
};
