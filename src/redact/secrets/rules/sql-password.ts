import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Running text is `identified by "…"` too. */
const statement = '(?<=\\b(?:USER|ROLE|GRANT|LINK|TO)\\s[^;]{1,300})';
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
        `\\bIDENTIFIED\\s{1,9}(?:WITH\\s{1,9}[\\w'"]{1,40}\\s{1,9})?(?:BY|AS)\\s{1,9}(?:PASSWORD\\s{1,9}|VALUES\\s{1,9})?(?!"(?<!${statement}))${literal}`,
        'i',
      ),
      examples: (sample) => ({
        positive: [
          `CREATE USER 'app'@'%' IDENTIFIED BY '${drawPassword(sample)}';`,
          `ALTER USER app IDENTIFIED WITH mysql_native_password BY '${drawPassword(sample)}';`,
        ],
        negative: [
          "CREATE USER app IDENTIFIED BY '$" + "{PASSWORD}';",
          'IDENTIFIED BY password',
          'commands identified by "code" are conditional',
        ],
      }),
    }),
    passwordRule({
      id: 'sql-identified-by-bare',
      title: 'Password of an Oracle account (IDENTIFIED BY)',
      keywords: ['identified'],
      before: 0,
      // The statement that makes or changes an account stands before it: running text has none.
      pattern:
        /\bIDENTIFIED\s{1,9}BY\s{1,9}(?<=\b(?:USER|ROLE|GRANT|LINK|CONNECT\s{1,9}TO)\s{1,9}[^;]{1,200})(?:VALUES\s{1,9})?(?<secret>[A-Za-z][\w$#]{2,63})(?=\s{0,9}(?:;|$|["'\n]|DEFAULT\b|ACCOUNT\b|USING\b|PROFILE\b|QUOTA\b|REPLACE\b))/i,
      verify: (password) =>
        !/^(?:password|values|randomly|externally|globally|v_\w+|p_\w+|\w*_password)$/i.test(password),
      examples: (sample) => ({
        positive: [
          `ALTER USER app IDENTIFIED BY ${sample.letters(5)}${sample.digits(3)};`,
          `create user app identified by ${sample.letters(5)}${sample.digits(3)} default tablespace users;`,
        ],
        negative: ['ALTER USER app IDENTIFIED BY password;', `identified by ${sample.letters(7)} people`],
      }),
    }),
    passwordRule({
      id: 'sql-server-procedure-password',
      title: 'Password of a SQL Server login (sp_addlogin)',
      keywords: ['sp_addlogin', 'sp_addlinkedsrvlogin', 'sp_password', 'sp_setapprole'],
      before: 0,
      pattern:
        /\bsp_(?:addlogin|addlinkedsrvlogin|password|setapprole)\s{1,9}(?:(?:@\w{1,30}\s{0,3}=\s{0,3})?(?:N?'[^'\n]{0,100}'|NULL|false|true)\s{0,3},\s{0,3}){1,4}(?:@\w{1,30}\s{0,3}=\s{0,3})?N?'(?<secret>[^'\n]{3,128})'/i,
      examples: (sample) => ({
        positive: [
          `EXEC sp_addlogin 'app', '${drawPassword(sample)}';`,
          `exec sp_addlinkedsrvlogin @rmtsrvname='x', @useself=false, @locallogin=NULL, @rmtuser='sa', @rmtpassword='${drawPassword(sample)}'`,
        ],
        negative: ["EXEC sp_addlogin 'app', @password", "EXEC sp_addlogin 'app';"],
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
