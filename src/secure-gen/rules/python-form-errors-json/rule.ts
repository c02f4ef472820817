import { argument, calls, missing, some } from '../../matching/calls.ts';
import { is } from '../../matching/check.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Errors of a form as JSON that is not escaped',
  cwe: [79],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'The errors of a form repeat what the user entered, and as_json leaves it as it is.',
  why: 'A page that shows these errors as HTML runs the scripts that a forged form put into a field.',
  hint: 'Use as_json(escape_html=True), or get_json_data(escape_html=True).',
  references: ['https://docs.djangoproject.com/en/stable/ref/forms/api/#django.forms.Form.errors.as_json'],
  match: [
    calls({
      to: ['*.errors.as_json', '*.errors.get_json_data'],
      where: some(missing(0, 'escape_html'), argument([0, 'escape_html'], is(false))),
    }),
  ],
};
