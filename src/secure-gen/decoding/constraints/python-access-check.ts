import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'a check that can be switched off',
  cwe: [617, 703, 862],
  languages: ['python'],
  example: {
    secure: 'if not user.is_admin:\n    raise PermissionError("not allowed")',
    weak: 'assert user.is_admin, "not allowed"',
  },
  constraints: [
    {
      kind: 'statement',
      pattern:
        /^\s*(?<weak>assert)\s[^\n]*\b(?:\w*admin\w*|is_authenticated|is_staff|is_superuser|has_perm\w*|permission\w*|authori[sz]ed|logged_in|\w*owner\w*|roles?)(?=\W)/d,
      welcome: ['if not'],
    },
  ],
};
