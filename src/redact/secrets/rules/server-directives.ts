import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Directives of servers and clients',
  source: 'https://redis.io/docs/latest/operate/oss_and_stack/management/config-file/',
  rules: [
    passwordRule({
      id: 'directive-password',
      title: 'Password in a configuration of directives (Redis, OpenLDAP, nslcd, OpenVPN)',
      keywords: ['requirepass', 'masterauth', 'bindpw', 'rootpw', 'rootbindpw', 'auth-pass', 'auth_pass'],
      before: 12,
      // A directive and its value are a line of their own.
      pattern:
        /(?<![^\n])[ \t]{0,8}(?:requirepass|masterauth|bindpw|(?:ol[cC])?[rR]oot(?:bind)?[pP][wW]:?|(?:sentinel\s{1,3})?auth[-_]pass(?:\s{1,3}[\w.-]{1,40}(?=[ \t]{1,9}\S))?)[ \t]{1,9}["']?(?<secret>[^\s"'#]{3,128})["']?[ \t]{0,9}(?![^\r\n])/,
      examples: (sample) => ({
        positive: [
          `port 6379\nrequirepass ${drawPassword(sample)}\n`,
          `bindpw ${drawPassword(sample)}`,
          `rootpw\t"${drawPassword(sample)}"\n`,
          `sentinel auth-pass main ${drawPassword(sample)}\n`,
        ],
        negative: [
          'requirepass <password>',
          'requirepass $' + '{REDIS_PASSWORD}',
          'the bindpw option of nslcd',
        ],
      }),
    }),
  ],
};
