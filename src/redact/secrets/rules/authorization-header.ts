import { passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** `Authorization: `, `"Authorization": "`, `setHeader('Authorization', '`, `headers["Authorization"] = "` */
const header = `["'\`\\]\\\\]{0,5}\\s{0,3}[:=,]{1,2}>?\\s{0,3}(?:[bfru]{0,2}["'\`]|\\\\["'])?\\s{0,3}`;

/** A user and a password with a colon between, of characters that people can type. */
function isUserAndPassword(encoded: string): boolean {
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  return /^[^\p{Cc}:\ufffd]{0,100}:[^\p{Cc}\ufffd]{1,200}$/u.test(text);
}

export const entry: RegistryEntry = {
  name: 'HTTP authentication',
  source: 'https://www.rfc-editor.org/rfc/rfc7617',
  rules: [
    {
      id: 'basic-credentials',
      title: 'User and password of HTTP Basic authentication',
      keywords: ['basic'],
      before: 0,
      pattern: /\bBasic(?:\s|%20|\+){1,3}(?<secret>[A-Za-z0-9+/_-]{8,900}={0,2})(?![A-Za-z0-9+/=])/i,
      verify: isUserAndPassword,
      examples: (sample) => {
        const credentials = Buffer.from(`${sample.lower(6)}:${sample.alphanumeric(12)}`).toString('base64');
        return {
          positive: [
            `Authorization: Basic ${credentials}`,
            `setRequestHeader("Authorization", "Basic ${credentials}")`,
          ],
          negative: [
            'Authorization: Basic realm',
            'basic authentication',
            `Basic ${sample.base64(30)}`.slice(0, 12),
          ],
        };
      },
    },
    passwordRule({
      id: 'bearer-token',
      title: 'Bearer token',
      keywords: ['bearer'],
      before: 0,
      pattern:
        /\bBearer(?:\s|%20|\+){1,3}["']?(?:secret-token:)?(?<secret>[A-Za-z0-9._~+/=|:-]{12,900})(?![A-Za-z0-9])/i,
      verify: (token) => /\d/.test(token) && /[A-Za-z]/.test(token) && !token.includes('://'),
      examples: (sample) => ({
        positive: [
          `curl -H "Authorization: Bearer ${sample.alphanumeric(32)}" https://api.example.org`,
          `headers: { authorization: 'Bearer ${sample.base64url(40)}' }`,
        ],
        negative: [
          'Authorization: Bearer $TOKEN',
          'Authorization: Bearer <access-token>',
          'bearer authentication',
        ],
      }),
    }),
    passwordRule({
      id: 'authorization-header',
      title: 'Credentials in an Authorization header',
      keywords: ['authorization'],
      pattern: new RegExp(
        `\\b(?:Proxy-)?Authorization${header}(?:(?:Token|ApiKey|Api-Key|Key|SSWS|GenieKey|Splunk|JWT|OAuth|Bot|NTLM|Negotiate|Klaviyo-API-Key|DeepL-Auth-Key|Client-ID)(?:\\s{1,3}|:\\s{0,3})(?:token=)?["']?)?` +
          `(?<secret>(?!(?:Basic|Bearer)\\b)[A-Za-z0-9._~+/=|:-]{16,900})(?![A-Za-z0-9(\\[])`,
        'i',
      ),
      verify: (value) =>
        /\d/.test(value) &&
        /[A-Za-z]/.test(value) &&
        !value.includes('://') &&
        !/^[\w]{1,20}\.[\w.]{1,60}$/.test(value),
      examples: (sample) => ({
        positive: [
          `-H "Authorization: token ${sample.hex(40)}"`,
          `headers["Authorization"] = "${sample.base64url(40)}"`,
        ],
        negative: [
          'Authorization: Token $TOKEN',
          'headers.authorization = request.headers2.authorization',
          'Authorization: none',
        ],
      }),
    }),
    passwordRule({
      id: 'api-key-header',
      title: 'Key or token in an HTTP header of its own',
      keywords: ['-key', '-token', 'apikey', 'api_key'],
      before: 32,
      pattern:
        /(?<=["'`]|^|\s|-H ?)(?:X-[A-Za-z-]{0,24}(?:Key|Token|Secret|Auth)|(?:Api|Access|Auth|Private|Deploy|Job|Subscription|Ocp-Apim-Subscription|PRIVATE)-?(?:Key|Token)|api_key):\s{0,3}(?<secret>[A-Za-z0-9._~+/=|-]{16,600})(?=["'`\s\\]|$)/im,
      verify: (value) => /\d/.test(value) && /[A-Za-z]/.test(value),
      examples: (sample) => ({
        positive: [
          `curl -H 'X-Api-Key: ${sample.alphanumeric(32)}'`,
          `PRIVATE-TOKEN: ${sample.alphanumeric(20)}`,
        ],
        negative: ['curl -H "X-Api-Key: $KEY"', 'X-Api-Key: required'],
      }),
    }),
  ],
};
