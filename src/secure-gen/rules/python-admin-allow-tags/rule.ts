import { assigns } from '../../matching/assigns.ts';
import { is } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Column of the admin that is not escaped',
  cwe: [79],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'allow_tags shows what the function returns as it is.',
  why: 'A script in a stored value runs in the browser of the administrator who lists it.',
  hint: 'Leave allow_tags out and return format_html("…{}…", value).',
  references: ['https://docs.djangoproject.com/en/stable/releases/2.0/#features-removed-in-2-0'],
  match: [assigns(['*.allow_tags'], is(true))],
};
