import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'LDAP filter put together with data',
  cwe: [90],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'A part of this filter comes from outside.',
  why: 'A value such as `*)(uid=*` changes what is searched: it finds users whose password was not given.',
  hint: 'Wrap the value in ldap.EscapeFilter.',
  references: [
    'https://pkg.go.dev/github.com/go-ldap/ldap/v3#EscapeFilter',
    'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html',
  ],
  match: sinks('query', ['go'], flows({ use: 'query', joined: true })),
};
