import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const words = [
  ...[
    'is_admin',
    'is_superuser',
    'is_staff',
    'is_authenticated',
    'is_authorized',
    'is_owner',
    'is_logged_in',
    'has_perm',
    'has_perms',
  ],
  ...[
    'has_permission',
    'has_role',
    'check_password',
    'check_password_hash',
    'check_permission',
    'check_permissions',
    'verify_token',
  ],
  ...[
    'verify_password',
    'verify_signature',
    'is_valid_signature',
    'is_allowed',
    'can_edit',
    'can_delete',
    'can_view',
    'compare_digest',
    'permissions',
    'roles',
    'role',
  ],
];

const asserted: Matcher = {
  words,
  at: (leaf, { file }) => {
    const statement = leaf.closest(new Set(['assert_statement', 'block', 'module']));
    if (statement?.type !== 'assert_statement' || file.reader.conditionOf(leaf) === undefined)
      return undefined;
    const around = file.functionAround(statement);
    if (!around || /^test|_test$|^assert/.test(file.reader.nameOf(around) ?? '')) return undefined;
    const type = around.closest(new Set(['class_definition']))?.field('name')?.text ?? '';
    return /Test/.test(type) ? undefined : { node: statement };
  },
};

export const entry: RegistryEntry = {
  title: 'Right to do something checked with assert',
  cwe: [617, 862],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'This check is left out where Python runs with -O.',
  why: 'With assertions off everybody passes, whoever they are.',
  hint: 'Write if not …: raise PermissionDenied (or abort(403)).',
  references: [
    'https://docs.python.org/3/reference/simple_stmts.html#the-assert-statement',
    'https://cwe.mitre.org/data/definitions/617.html',
  ],
  match: [asserted],
};
