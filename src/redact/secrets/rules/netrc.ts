import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'netrc',
  source: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
  rules: [
    passwordRule({
      id: 'netrc-password',
      title: 'Password in a .netrc file',
      keywords: ['machine', 'default'],
      before: 0,
      pattern:
        /\b(?:machine\s{1,9}[^\s"'<>]{1,120}|default)\s{1,20}(?:(?:login|account)\s{1,9}[^\s"'<>]{1,120}\s{1,20}){1,2}password\s{1,9}["']?(?<secret>[^\s"'\\]{3,200})/,
      certainty: 'certain',
      examples: (sample) => ({
        positive: [
          `machine git.example.org login ${sample.lower(6)} password ${drawPassword(sample)}`,
          `machine ftp.example.org\n  login ${sample.lower(6)}\n  password ${drawPassword(sample)}\n`,
        ],
        negative: [
          'machine git.example.org login user password $' + '{PASSWORD}',
          'the machine has a login password',
        ],
      }),
    }),
  ],
};
