import { argument, calls, every, missing, some } from '../../matching/calls.ts';
import { is } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Login without a password',
  cwe: [521, 258],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'This account of a server is used with an empty password.',
  why: 'Everybody who reaches the server over the network can log in as this user.',
  hint: 'Give the account a password of its own and read it from the environment.',
  references: [
    'https://cwe.mitre.org/data/definitions/521.html',
    'https://cwe.mitre.org/data/definitions/258.html',
  ],
  match: [
    calls({
      to: ['mysql.connector', 'pymysql', 'MySQLdb', 'psycopg2', 'psycopg', 'pymssql'].map(
        (module) => `${module}.connect`,
      ),
      where: argument([2, 'password', 'passwd'], is('')),
    }),
    calls({
      to: ['*.simple_bind', '*.simple_bind_s', '*.bind_s', '*.bind'],
      receiver: /ldap|\bconn(?:ection)?\b/i,
      where: some(
        argument([1, 'cred'], is('', null)),
        every(
          missing(1, 'cred', 'password'),
          argument([0, 'who'], (node) => /(?:cn|dc|ou|uid)=/i.test(node.text)),
        ),
      ),
    }),
  ],
};
