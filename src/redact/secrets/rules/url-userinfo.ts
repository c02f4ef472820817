import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Scheme and authority up to the password; the user may be empty, or an e-mail address. Cloudinary's have a rule. */
const beforePassword = `\\b(?!cloudinary:)[A-Za-z][A-Za-z0-9+.-]{1,24}:\\\\{0,2}/\\\\{0,2}/[^\\s/?#"'\`<>:]{0,128}`;
const host = '(?:\\[|[A-Za-z0-9_.-]|\\$\\{?|%|\\{\\{?|<|localhost)';

export const entry: RegistryEntry = {
  name: 'URLs with credentials',
  source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  rules: [
    passwordRule({
      id: 'url-password',
      title: 'Password in a URL or connection string',
      keywords: ['://', ':\\/\\/'],
      before: 26,
      // The last @ before the path ends the password: people leave theirs unescaped.
      pattern: new RegExp(`${beforePassword}:(?<secret>[^\\s/"'\`<>\\\\?]{1,256})@(?=${host})`),
      verify: (password) => !/^\d{1,5}$|^\d{2,5}[,#;]/.test(password),
      examples: (sample) => ({
        positive: [
          `DATABASE_URL=postgres://${sample.lower(6)}:${drawPassword(sample)}@db.example.org:5432/app`,
          `"amqps://${sample.lower(6)}:${sample.letters(6)}%40${sample.digits(4)}@10.0.0.7:5671/vhost"`,
          `mongodb://a:${sample.letters(5)}@${sample.digits(5)}@one.example.org,two.example.org/db`,
          `redis://:${drawPassword(sample)}@localhost:6379/0`,
          `smtps://me@example.org:${drawPassword(sample)}@mail.example.org:465`,
        ],
        negative: [
          'postgres://user:$' + '{DB_PASSWORD}@db.example.org/app',
          'https://{{ user }}:{{ password }}@example.org',
          '`https://$' + '{name()}:$' + '{encodeURIComponent(get(1))}@example.org`',
          'http://localhost:8080/@scope/package',
          'https://example.org:443?mail=a@b.example',
          'https://example.org/a:b@c',
        ],
      }),
    }),
    passwordRule({
      id: 'url-token',
      title: 'Token in place of the user of a URL',
      keywords: ['://', ':\\/\\/'],
      before: 26,
      pattern: new RegExp(
        `\\b(?:git\\+)?(?:https?|ssh):\\\\{0,2}/\\\\{0,2}/(?<secret>(?![0-9a-f]{32}@)[A-Za-z0-9_-]{20,255})(?::x-oauth-basic)?@(?=${host})`,
      ),
      verify: (token) => /\d/.test(token) && /[A-Za-z]/.test(token),
      examples: (sample) => ({
        positive: [`git clone https://${sample.alphanumeric(40)}@git.example.org/team/project.git`],
        negative: [
          'https://some-long-user-name-of-a-person@git.example.org',
          `https://${sample.hex(32)}@o1.example.org/2`,
        ],
      }),
    }),
    passwordRule({
      id: 'libcurl-user-password',
      title: 'User and password of a libcurl handle',
      keywords: ['curlopt_'],
      before: 0,
      pattern:
        /CURLOPT_(?:PROXY)?(?:USERPWD|PASSWORD)["']?\s{0,3}(?:,|=>)\s{0,3}["'](?:[^"':\n]{1,100}:)?(?<secret>[^"'\n]{3,200})["']/,
      verify: (password) => !password.startsWith('CURLOPT_'),
      examples: (sample) => ({
        positive: [
          `curl_setopt($handle, CURLOPT_USERPWD, "${sample.lower(5)}:${drawPassword(sample)}");`,
          `curl_easy_setopt(curl, CURLOPT_PROXYUSERPWD, "${sample.lower(5)}:${drawPassword(sample)}");`,
        ],
        negative: [
          'curl_setopt($handle, CURLOPT_USERPWD, "$user:$password");',
          'CURLOPT_USERPWD => $credentials',
        ],
      }),
    }),
    {
      ...passwordRule({
        id: 'url-user',
        title: 'User beside a password in a URL',
        severity: 'low',
        keywords: ['://', ':\\/\\/'],
        before: 26,
        pattern: new RegExp(
          `\\b[A-Za-z][A-Za-z0-9+.-]{1,24}:\\\\{0,2}/\\\\{0,2}/(?<secret>[^\\s/?#"'\`<>:]{3,128}):[^\\s/"'\`<>\\\\?]{1,256}@(?=${host})`,
        ),
        examples: (sample) => ({
          positive: [`postgres://${sample.lower(6)}:\${PASSWORD}@db.example.org/app`],
          negative: [
            'https://db.example.org:443/@a',
            'postgres://$' + '{USER}:$' + '{PASSWORD}@db.example.org/app',
          ],
        }),
      }),
      // Half of the credentials: worth hiding, not worth an alarm.
      invented: () => true,
    },
  ],
};
