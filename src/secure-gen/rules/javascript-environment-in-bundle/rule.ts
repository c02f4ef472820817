import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** The environment as a whole: not a variable of it, nor some that are picked. */
const wholeEnvironment: Check = (node, { tracer }) =>
  /^process\.env$|\.\.\.process\.env\s*[,}]/.test(tracer.resolved(node).text.slice(0, 2000));

export const entry: RegistryEntry = {
  title: 'Whole environment given away',
  cwe: [312, 526, 200],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'All environment variables go to the client, with the keys that are among them.',
  why: 'Whoever opens the page or asks the server reads the keys of the machine that built or runs it.',
  hint: 'Name the few variables that are meant: { API_URL: process.env.API_URL }.',
  references: [
    'https://webpack.js.org/plugins/define-plugin/',
    'https://cwe.mitre.org/data/definitions/526.html',
  ],
  match: [
    calls({
      to: ['webpack.DefinePlugin', 'DefinePlugin', '*.DefinePlugin'],
      where: argument(0, (node, { tracer }) => givesAll(tracer.resolved(node).text)),
    }),
    calls({
      to: ['*.json', '*.send', '*.jsonp'],
      receiver: /^(?:res|response|reply)\b/,
      where: argument(0, wholeEnvironment),
    }),
    setting(['define'], (node, { tracer }) => givesAll(tracer.resolved(node).text)),
  ],
};

function givesAll(text: string): boolean {
  return /(?:JSON\.stringify\(|['"]\s*:|\.\.\.)\s*process\.env\s*[,})\]]/.test(text.slice(0, 5000));
}
