import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const otherKeys =
  '(?:server|data source|address|addr|host|hostname|initial catalog|database|user ?id|uid|user|username|driver|dsn|endpoint|provider|integrated security|port|encrypt|trusted_connection)';

export const entry: RegistryEntry = {
  name: 'Database connection strings',
  source: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-strings',
  rules: [
    passwordRule({
      id: 'connection-string-password',
      title: 'Password in a connection string (ADO.NET, ODBC, JDBC)',
      keywords: ['password', 'pwd'],
      before: 1,
      // Another part of a connection string stands before or after it: looked for once, not for every length of the value.
      pattern: new RegExp(
        `(?<![\\w-])(?:password|pwd)\\s?=\\s?\\{?(?=(?<secret>\\$\\{[^}]{0,80}\\}|[^;"'\\s{}]{3,128}))\\k<secret>\\}?` +
          `(?:(?<=\\b${otherKeys}\\s?=[^\\n;]{0,200};[^\\n]{0,300})|(?=\\s?;\\s?${otherKeys}\\s?=))`,
        'i',
      ),
      examples: (sample) => ({
        positive: [
          `Server=db.example.org;Database=app;User Id=${sample.lower(5)};Password=${drawPassword(sample)};`,
          `Driver={ODBC Driver 18 for SQL Server};Server=db;UID=sa;PWD=${drawPassword(sample)}`,
          `jdbc:sqlserver://db:1433;user=sa;password=${drawPassword(sample)};encrypt=true`,
        ],
        negative: [
          'Server=db;User Id=sa;Password=$' + '{DB_PASSWORD};',
          `password=${drawPassword(sample)}`,
          'Server=db;Integrated Security=true;',
        ],
      }),
    }),
    passwordRule({
      id: 'libpq-connection-string-password',
      title: 'Password in a connection string of keywords (libpq)',
      keywords: ['password='],
      before: 1,
      pattern:
        /(?<![\w-])password\s?=\s?(?=(?<secret>[^\s;"'&]{1,128}))\k<secret>(?:(?<=\b(?:host|hostaddr|dbname|user|port|sslmode)\s?=[^\n;]{2,400})|(?=\s{1,3}(?:host|hostaddr|dbname|user|port|sslmode)\s?=))/,
      // Arguments of a call have commas between them.
      verify: (password) => !/[,)]$/.test(password),
      examples: (sample) => ({
        positive: [
          `host=db.example.org port=5432 user=${sample.lower(5)} password=${drawPassword(sample)} dbname=app`,
          `"password=${drawPassword(sample)} host=localhost"`,
        ],
        negative: [
          'host=db user=a password=$PASSWORD dbname=app',
          `password=${drawPassword(sample)}`,
          'connect(user=name, password=passwort1, dbname=None)',
        ],
      }),
    }),
    passwordRule({
      id: 'jdbc-url-password',
      title: 'Password among the parameters of a JDBC URL',
      keywords: ['jdbc:'],
      before: 0,
      pattern: /\bjdbc:[^\s"'<>]{1,300}?[?&](?:user)?pass(?:word)?=(?<secret>[^\s&;"'<>\\]{1,128})/i,
      examples: (sample) => ({
        positive: [`jdbc:mysql://db:3306/app?user=${sample.lower(5)}&userpass=${sample.letters(7)}`],
        negative: ['jdbc:mysql://db/app?user=a&password=$' + '{PASSWORD}', 'jdbc:mysql://db/app?user=a'],
      }),
    }),
    passwordRule({
      id: 'oracle-connect-password',
      title: 'Password in an Oracle connect string (user/password@host)',
      keywords: ['jdbc:oracle:', 'sqlplus', 'expdp', 'impdp', 'sqlldr', 'rman target'],
      before: 0,
      pattern:
        /(?:\bjdbc:oracle:(?:thin|oci8?):|\b(?:sqlplus|expdp|impdp|sqlldr|rman\s{1,4}target)(?:\s{1,4}-\w{1,2}){0,3}\s{1,4}(?:userid=)?["']?)[A-Za-z][\w$#]{0,40}\/(?<secret>[^\s/"'@<>]{2,64})@(?=[\w/(])/i,
      examples: (sample) => ({
        positive: [
          `jdbc:oracle:thin:${sample.lower(5)}/${drawPassword(sample)}@db.example.org:1521:ORCL`,
          `sqlplus -s ${sample.lower(5)}/${drawPassword(sample)}@//db:1521/orcl @run.sql`,
        ],
        negative: [
          'jdbc:oracle:thin:@db.example.org:1521:ORCL',
          'sqlplus / as sysdba',
          'sqlplus app/$PASSWORD@db',
        ],
      }),
    }),
    passwordRule({
      id: 'go-dsn-password',
      title: 'Password in a data source name of Go (user:password@tcp(host))',
      keywords: ['@tcp(', '@unix('],
      before: 180,
      pattern: /(?<![\w:/@.-])[\w.-]{1,40}:(?<secret>[^\s:"'`@]{2,100})@(?:tcp|unix)\(/,
      examples: (sample) => ({
        positive: [`sql.Open("mysql", "${sample.lower(5)}:${drawPassword(sample)}@tcp(db:3306)/app")`],
        negative: ['"root:%s@tcp(db:3306)/app"', '"root@tcp(db:3306)/app"'],
      }),
    }),
  ],
};
