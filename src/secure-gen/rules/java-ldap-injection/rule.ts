import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'LDAP filter put together with data',
  cwe: [90],
  severity: 'high',
  precision: 'high',
  languages: ['java'],
  message: 'A part of this filter or name comes from outside.',
  why: 'A value such as `*)(uid=*` changes what is searched: it finds users whose password was not given.',
  hint: 'Write `(uid={0})` and pass the values as an array, or use LdapEncoder.filterEncode.',
  references: ['https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html'],
  match: sinks('query', ['java'], flows({ use: 'query', joined: true })),
};
