import { flows } from '../../matching/flows.ts';
import { inFile } from '../../matching/may-stand.ts';
import { putTogetherTexts } from '../../matching/put-together-texts.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const tags =
  /<(?:a|p|b|i|br|hr|em|li|td|th|tr|ul|ol|div|img|pre|span|html|body|code|form|head|small|style|input|table|label|title|option|button|script|iframe|strong|textarea|h[1-6])\b[^<>]*[>\0]?/i;
const words = [
  'href',
  'div',
  'span',
  'img',
  'pre',
  'td',
  'tr',
  'li',
  'html',
  'body',
  'script',
  'h1',
  'h2',
  'h3',
  'strong',
  'br',
  'iframe',
  'button',
  'option',
  'textarea',
  'input',
  'table',
  'ul',
];

export const entry: RegistryEntry = {
  title: 'HTML put together with data that are not escaped',
  cwe: [79],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'This text is HTML, and data become part of it as they are.',
  why: 'Data with tags or quotes in them end the place that was meant for them; scripts in them run in the browsers of others.',
  hint: 'Render a template that escapes, use format_html, or escape each part with html.escape.',
  references: [
    'https://docs.python.org/3/library/html.html#html.escape',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  match: [
    putTogetherTexts(
      words,
      inFile(tags),
      flows({ use: 'html', from: ['remote', 'parameter', 'stored'], joined: true, within: tags }),
    ),
  ],
};
