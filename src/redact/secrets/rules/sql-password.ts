import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const literal = `[NE]?\\\\?['"](?<secret>(?:[^'"\\\\\\n]|''|\\\\.){1,128})\\\\?['"]`;

export const entry: RegistryEntry = {
  name: 'SQL',
  source: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
  rules: [
    passwordRule({
      id: 'sql-identified-by',
      title: 'Password of a database account (IDENTIFIED BY)',
      keywords: ['identified'],
      before: 0,
      pattern: new RegExp(
        `\\bIDENTIFIED\\s{1,9}(?:WITH\\s{1,9}[\\w'"]{1,40}\\s{1,9})?(?:BY|AS)\\s{1,9}(?:PASSWORD\\s{1,9}|VALUES\\s{1,9})?${literal}`,
        'i',
      ),
      examples: (sample) => ({
        positive: [
          `CREATE USER 'app'@'%' IDENTIFIED BY '${drawPassword(sample)}';`,
          `ALTER USER app IDENTIFIED WITH mysql_native_password BY '${drawPassword(sample)}';`,
        ],
        negative: ["CREATE USER app IDENTIFIED BY '$" + "{PASSWORD}';", 'IDENTIFIED BY password'],
      }),
    }),
    passwordRule({
      id: 'sql-role-password',
      title: 'Password of a database account (PASSWORD)',
      keywords: ['password'],
      before: 0,
      pattern: new RegExp(
        `\\bPASSWORD(?=[\\s=])(?<=\\b(?:ROLE|USER|LOGIN|DATABASE|SET|MASTER KEY ENCRYPTION BY)\\b[^;=]{0,208})(?:\\s{1,3}FOR\\s{1,3}[^\\s=]{1,100})?(?:\\s{0,3}=\\s{0,3}|\\s{1,9})(?:PASSWORD\\s?\\(\\s?|TO\\s{1,3})?${literal}`,
        'i',
      ),
      examples: (sample) => ({
        positive: [
          `ALTER USER app WITH PASSWORD '${drawPassword(sample)}';`,
          `CREATE LOGIN app WITH PASSWORD = N'${drawPassword(sample)}';`,
          `SET PASSWORD = PASSWORD('${drawPassword(sample)}');`,
        ],
        negative: ["ALTER USER app WITH PASSWORD '%s';", "ALTER USER app WITH PASSWORD '$" + "{PASSWORD}';"],
      }),
    }),
  ],
};
