import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Text from outside declared to be safe for a page',
  cwe: [79],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'The conversion tells html/template not to escape this, and a part of it comes from outside.',
  why: 'Whoever writes the text puts scripts into the page, which run as the user who looks at it.',
  hint: 'Give the template the plain string: it escapes by itself. Where markup is wanted, clean it with a sanitiser first.',
  references: ['https://pkg.go.dev/html/template#HTML'],
  match: [
    calls({
      to: ['HTML', 'JS', 'HTMLAttr', 'JSStr', 'CSS', 'URL'].map((name) => `template.${name}`),
      where: argument(0, flows({ use: 'html', from: ['remote', 'parameter', 'stored'] })),
    }),
  ],
};
