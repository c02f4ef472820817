import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'PostgreSQL password file',
  source: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
  rules: [
    passwordRule({
      id: 'pgpass-password',
      title: 'Password in a .pgpass file',
      keywords: [':5432:', ':5433:', ':6432:', ':*:'],
      before: 120,
      pattern:
        /(?<![^\n])[\w.*/-]{1,100}:(?:\d{2,5}|\*):[\w.*-]{1,63}:[\w.*@-]{1,63}:(?<secret>(?:[^\s:\\]|\\.){3,128})(?![^\r\n])/,
      // Five fields with a port among them are no template: what stands there, `password` too, is what logs in.
      invented: (password) => /^(?:[*x.]+|<.*>|your\W.*|change_?me)$/i.test(password),
      examples: (sample) => ({
        positive: [
          `db.example.org:5432:${sample.lower(6)}:${sample.lower(5)}:${drawPassword(sample)}\n`,
          `# hostname:port:database:username:password\n*:*:*:${sample.lower(5)}:${drawPassword(sample)}`,
        ],
        negative: ['db.example.org:5432:name', 'see 10.0.0.1:5432:a:b:c'],
      }),
    }),
  ],
};
