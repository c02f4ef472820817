import { passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const value = `(?<secret>[^\\s&"'\`<>#\\\\;,)}\\]|]{8,900})`;

/** Letters and digits, or long: an issued value, not a word. */
function isIssued(value: string): boolean {
  return (/\d/.test(value) && /[A-Za-z]/.test(value)) || value.length >= 24;
}

/** A parameter of a URL. */
function parameter(names: string): RegExp {
  return new RegExp(`(?<=[?&]|&amp;|%3F|%26)(?:${names})(?:=|%3D)${value}`, 'i');
}

export const entry: RegistryEntry = {
  name: 'URLs with secrets in their query',
  source: 'https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url',
  rules: [
    passwordRule({
      id: 'url-query-key',
      title: 'API key in the query of a URL',
      keywords: ['key=', 'key%3d', 'appid=', 'app_id=', 'license='],
      before: 24,
      pattern: parameter(
        '(?:x[_-])?(?:api|access|auth|app|account|subscription|license|private|secret|consumer|client)?[_-]?key(?:[_-]?id)?|appid|app_id',
      ),
      verify: (key) => key.length >= 12 && isIssued(key),
      examples: (sample) => ({
        positive: [
          `https://api.example.org/v1/items?api_key=${sample.alphanumeric(24)}&page=2`,
          `fetch("https://maps.example.org/?q=a&key=${sample.alphanumeric(20)}")`,
        ],
        negative: [
          'https://api.example.org/?api_key=$' + '{KEY}',
          'https://example.org/?key=name',
          'key=abc',
        ],
      }),
    }),
    passwordRule({
      id: 'url-query-token',
      title: 'Token, signature or password in the query of a URL',
      keywords: [
        'token=',
        'secret=',
        'password=',
        'passwd=',
        'pwd=',

        'signature=',
        'auth=',
        'token%3d',
      ],
      before: 32,
      pattern: parameter(
        '(?:\\w{1,16}[_-])?(?:token|jwt|auth)|\\w{1,16}[_-]secret|(?:\\w{1,12})?password|passwd|userpass|pwd|(?:X-\\w{2,6}-)?signature',
      ),
      verify: isIssued,
      examples: (sample) => ({
        positive: [
          `https://example.org/search?token=${sample.base64url(40)}`,
          `"/callback?state=1&client_secret=${sample.alphanumeric(24)}"`,
          `https://store.example.org/c?sv=2024-01-01&signature=${sample.base64url(30)}%3D`,
        ],
        negative: ['https://example.org/?token=<token>', 'https://example.org/?auth=basic', 'token=1'],
      }),
    }),
  ],
};
