import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyOf } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Template made of data from outside',
  cwe: [1336, 94],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'Data becomes a part of the template itself, and not of what is filled in.',
  why: 'Engines run the expressions of a template: a value such as `<%= process.env.KEY %>` reads secrets or runs programs.',
  hint: 'Keep the template constant, and pass data as the values: `ejs.render(template, { name })`.',
  references: [
    'https://cwe.mitre.org/data/definitions/1336.html',
    'https://owasp.org/www-project-web-security-testing-guide/v42/4-Web_Application_Security_Testing/07-Input_Validation_Testing/18-Testing_for_Server-side_Template_Injection',
  ],
  match: sinks(
    'template',
    ecmascript,
    anyOf(
      flows({ use: 'code', from: ['remote'], evenGuarded: true }),
      flows({ use: 'code', from: ['local', 'parameter'], joined: true, within: /[<{#$%]|\s/ }),
    ),
  ),
};
