import { drawPassword, passwordRule } from '../password-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

const argument = `(?:@?"[^"\\n]{0,200}"|'[^'\\n]{0,200}'|[\\w$.&>[\\]-]{1,80})`;
const separator = '\\s{0,4},\\s{0,40}';

export const entry: RegistryEntry = {
  name: 'Calls of database drivers',
  source: 'https://www.php.net/manual/en/mysqli.construct.php',
  rules: [
    passwordRule({
      id: 'database-call-third-argument',
      title: 'Password in a call of a database driver (host, user, password)',
      keywords: [
        'mysql_connect',
        'mysql_pconnect',
        'mysqli_connect',
        'mysqli(',
        'pdo(',
        'dbi->connect',
        'mysqldb.connect',
        'pymysql.connect',
        'mssql_connect',
        'odbc_connect',
        'getconnection(',
      ],
      before: 12,
      pattern: new RegExp(
        `(?:\\b(?:my|ms)sqli?_p?connect|\\bnew\\s{1,4}\\\\?(?:mysqli|PDO)|\\bDBI->connect(?:_cached)?|\\b(?:MySQLdb|pymysql)\\.connect|\\bodbc_connect|\\bgetConnection)\\s{0,2}\\(\\s{0,40}${argument}${separator}${argument}${separator}["'](?<secret>[^"'\\n]{3,128})["']`,
      ),
      examples: (sample) => ({
        positive: [
          `$link = mysqli_connect("localhost", "root", "${drawPassword(sample)}", "shop");`,
          `my $dbh = DBI->connect("DBI:mysql:shop", $user, '${drawPassword(sample)}');`,
          `new PDO('mysql:host=db;dbname=a', 'root', '${drawPassword(sample)}')`,
          `db = MySQLdb.connect("localhost", "app", "${drawPassword(sample)}", "crm")`,
        ],
        negative: ['mysqli_connect("localhost", "root", $password)', 'mysqli_connect("localhost", "root")'],
      }),
    }),
    passwordRule({
      id: 'database-call-second-argument',
      title: 'Password in a call of a database driver (user, password)',
      keywords: ['oci_connect', 'oci_pconnect', 'ocilogon', 'cx_oracle.connect', 'oracledb.connect'],
      before: 0,
      pattern: new RegExp(
        `\\b(?:oci_p?connect|ocilogon|cx_Oracle\\.connect|oracledb\\.connect)\\s{0,2}\\(\\s{0,40}${argument}${separator}["'](?<secret>[^"'\\n]{3,128})["']`,
        'i',
      ),
      examples: (sample) => ({
        positive: [`$c = oci_connect('scott', '${drawPassword(sample)}', 'db/xe');`],
        negative: ["oci_connect('scott', $password, 'db/xe')"],
      }),
    }),
  ],
};
