import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { anyArgument, argument, calls, every } from '../../matching/calls.ts';
import { anyOf, has, is } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { sinks } from '../../matching/sinks.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const code = flows({ use: 'code' });
/** The first argument may as well be a function. */
const codeText = anyOf(
  flows({ use: 'code', from: ['remote'] }),
  flows({ use: 'code', joined: true, within: /[a-z]/i }),
);

export const entry: RegistryEntry = {
  title: 'Code run that comes from outside',
  cwe: [95, 94],
  severity: 'critical',
  precision: 'high',
  languages: ecmascript,
  message: 'This text is run as a program, and a part of it comes from outside.',
  why: 'Whoever writes the text runs code with the rights of this program: it reads its secrets, its files and its memory.',
  hint: 'Use JSON.parse for data, a table of functions for choices, and a parser of expressions for formulas; contexts of node:vm are no protection.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/eval#never_use_direct_eval!',
    'https://nodejs.org/docs/latest-v20.x/api/vm.html',
    'https://cwe.mitre.org/data/definitions/95.html',
  ],
  match: [
    ...sinks('code', ecmascript, code),
    calls({ to: ['Function'], where: anyArgument(code) }),
    calls({
      to: ['setTimeout', 'setInterval', 'setImmediate', 'window.setTimeout', 'window.setInterval'],
      where: argument(0, codeText),
    }),
    calls({
      to: ['Worker', 'worker_threads.Worker'],
      where: every(argument(1, has(['eval'], is(true))), argument(0, code)),
    }),
  ],
};
