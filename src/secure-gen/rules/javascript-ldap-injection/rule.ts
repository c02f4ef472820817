import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, argument, calls } from '../../matching/calls.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const filter = flows({ use: 'query', from: fromAnybody, within: /\([&|!]?\(?[\w-]+\s*[~<>]?=/ });
const name = flows({ use: 'query', within: /\b(?:cn|uid|ou|dc|o)=/i });

export const entry: RegistryEntry = {
  title: 'LDAP filter put together with data',
  cwe: [90],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'A value is made a part of the text of this LDAP filter or name.',
  why: 'A value such as `*)(uid=*` changes what the filter means: it finds every entry, and lets people in without a password.',
  hint: "Build the filter of objects: `new EqualityFilter({ attribute: 'uid', value })`; these escape their values.",
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/LDAP_Injection_Prevention_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/90.html',
  ],
  match: [
    option(['filter', 'searchFilter'], filter),
    calls({
      to: ['*.search', '*.bind', '*.compare', '*.modify', '*.del'],
      receiver: /ldap|client/i,
      where: argument(0, name),
    }),
    calls({ to: ['*.parseFilter', 'ldapjs.parseFilter', 'parseFilter'], where: anyArgument(filter) }),
  ],
};
