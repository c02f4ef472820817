import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'log', from: ['remote'] });

export const entry: RegistryEntry = {
  title: 'Format text from a request',
  cwe: [134],
  severity: 'low',
  precision: 'medium',
  languages: ecmascript,
  message: 'The first argument is read as a format with `%s` in it, and data of a request is in it.',
  why: 'Directives in the data take up the values that follow, so that the line says something else.',
  hint: "Make the format constant and pass the data behind it: console.log('User %s', user).",
  references: [
    'https://nodejs.org/docs/latest-v20.x/api/util.html#utilformatformat-args',
    'https://cwe.mitre.org/data/definitions/134.html',
  ],
  match: [
    calls({
      to: [
        'console.log',
        'console.info',
        'console.warn',
        'console.error',
        'console.debug',
        'util.format',
        'printf',
        'sprintf-js.sprintf',
      ],
      where: (call, node, context) =>
        call.arguments.length < 2 ? false : argument(0, fromRequest)(call, node, context),
    }),
  ],
};
