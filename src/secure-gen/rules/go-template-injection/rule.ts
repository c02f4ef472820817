import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Template from a request',
  cwe: [1336, 94],
  severity: 'high',
  precision: 'high',
  languages: ['go'],
  message: 'A request is read as a template, and not as a value for one.',
  why: 'Its actions call methods of the data that the template gets, and print what was not to be shown.',
  hint: 'Keep templates in the program, and pass what the request brings as data to Execute.',
  references: ['https://pkg.go.dev/text/template#hdr-Actions'],
  match: sinks('template', ['go'], flows({ use: 'html', from: ['remote'] })),
};
