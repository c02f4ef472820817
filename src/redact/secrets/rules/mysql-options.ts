import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'MySQL option file',
  source: 'https://dev.mysql.com/doc/refman/8.4/en/option-files.html',
  rules: [
    passwordRule({
      id: 'mysql-option-file-password',
      title: 'Password in a MySQL option file',
      keywords: ['[client', '[mysql'],
      before: 0,
      pattern:
        /\[(?:client|mysql)[\w-]{0,20}\]\s{1,9}(?:(?:#[^\n]{0,200}|[\w-]{1,40}(?:\s{0,3}=[^\n]{0,200})?)\n\s{0,9}){0,8}password\s{0,3}=\s{0,3}["']?(?<secret>[^\s"'#]{3,128})/,
      examples: (sample) => ({
        positive: [`[client]\nuser = ${sample.lower(5)}\nhost = db\npassword = "${drawPassword(sample)}"\n`],
        negative: ['[client]\nuser = a\n', '[mysqldump]\npassword = $' + '{PASSWORD}\n'],
      }),
    }),
  ],
};
