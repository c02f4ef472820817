import { argument, calls } from '../../matching/calls.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const marking = [
  ...['mark_safe', 'SafeString', 'SafeText', 'SafeUnicode', 'SafeBytes', 'EscapeString'].flatMap((name) => [
    name,
    `django.utils.safestring.${name}`,
  ]),
  ...[
    'Markup',
    'flask.Markup',
    'markupsafe.Markup',
    'jinja2.Markup',
    'jinja2.utils.Markup',
    'wtforms.widgets.HTMLString',
  ],
  ...['webhelpers.html.literal', 'webhelpers2.html.literal', 'genshi.Markup', 'genshi.core.Markup'],
];

export const entry: RegistryEntry = {
  title: 'Text marked as safe HTML that is not constant',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'This tells templates not to escape a text, a part of which is not constant.',
  why: 'Data with tags in them get into the page as they are, and scripts run in the browsers of whoever sees it.',
  hint: 'Use format_html("…{}…", value), or Markup("…{}…").format(value): both escape what they fill in.',
  references: [
    'https://docs.djangoproject.com/en/stable/ref/utils/#django.utils.html.format_html',
    'https://markupsafe.palletsprojects.com/en/stable/escaping/',
  ],
  match: [
    calls({
      to: marking,
      where: argument([0, 's', 'base', 'object'], flows({ use: 'html', from: fromAnybody })),
    }),
    calls({
      to: ['format_html', 'django.utils.html.format_html'],
      where: argument([0, 'format_string'], flows({ use: 'html', from: fromAnybody, joined: true })),
    }),
  ],
};
