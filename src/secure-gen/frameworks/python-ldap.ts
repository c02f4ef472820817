import type { RegistryEntry } from './registry-entry.ts';

/** python-ldap and ldap3. */
export const entry: RegistryEntry = {
  name: 'LDAP clients',
  source: 'https://ldap3.readthedocs.io/en/latest/searches.html',
  languages: ['python'],
  cleaners: [
    {
      calls: [
        'ldap.filter.escape_filter_chars',
        'ldap.filter.filter_format',
        'ldap.dn.escape_dn_chars',
        'ldap3.utils.conv.escape_filter_chars',
        'ldap3.utils.dn.escape_rdn',
        'escape_filter_chars',
        'escape_dn_chars',
        'escape_rdn',
        'filter_format',
      ],
      uses: ['query'],
    },
  ],
};
