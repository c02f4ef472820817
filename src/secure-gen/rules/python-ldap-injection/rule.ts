import { argument, calls } from '../../matching/calls.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'LDAP filter or name put together with data',
  cwe: [90],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'A value is made a part of this LDAP filter or distinguished name as it is.',
  why: 'A value such as `*)(uid=*` changes what the filter means: it finds everybody, or passes a check of a password.',
  hint: 'Pass each value through escape_filter_chars for filters, and through escape_rdn or escape_dn_chars for names.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html',
    'https://www.python-ldap.org/en/latest/reference/ldap-filter.html',
  ],
  match: [
    calls({
      to: [
        'search',
        'search_s',
        'search_st',
        'search_ext',
        'search_ext_s',
        'paged_search',
        'simple_bind_s',
        'bind_s',
      ].map((name) => `*.${name}`),
      where: argument(
        [0, 1, 2, 'search_filter', 'search_base', 'filterstr', 'base', 'who'],
        // What is in front of a value: `(uid=`, `cn=`.
        flows({
          use: 'query',
          from: fromAnybody,
          joined: true,
          within: /\(\s*[|&!]?\s*\(?[\w.;-]*\s*[~<>]?=|\b(?:uid|cn|dc|ou|o|sAMAccountName|mail)=/i,
        }),
      ),
    }),
  ],
};
