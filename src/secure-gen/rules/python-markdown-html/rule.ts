import { argument, argumentsOf, type CallCheck, calls, every, missing } from '../../matching/calls.ts';
import { nowhereAround } from '../../matching/file-text.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const text = argument([0, 'text', 'source'], flows({ use: 'html', from: fromAnybody, evenGuarded: true }));

/** Whether something near cleans HTML: what is made of a text, as a rule. */
const isNotCleaned = nowhereAround(/bleach|nh3|sanitiz|sanitis|clean|purif|escape/i);

const isSafeMode: CallCheck = (call) =>
  argumentsOf(call, 'safe_mode').some((value) => !/^(?:False|None)$/.test(value.text));

export const entry: RegistryEntry = {
  title: 'HTML of a Markdown text that nobody cleaned',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ['python'],
  message: 'Markdown lets HTML through as it is written, and links to `javascript:`.',
  why: 'Who writes the text gets a script into the page that shows it.',
  hint: 'Clean the result with nh3.clean or bleach.clean before it is shown.',
  references: ['https://python-markdown.github.io/reference/', 'https://nh3.readthedocs.io/en/latest/'],
  match: [
    calls({
      to: ['markdown.markdown', 'markdown', 'markdown2.markdown', 'misaka.html', 'textile.textile'],
      where: every(text, isNotCleaned, (call, node, context) => isSafeMode(call, node, context) === false),
    }),
    calls({
      to: ['markdown.Markdown().convert', 'Markdown().convert', 'markdown2.Markdown().convert'],
      where: every(text, isNotCleaned, missing('safe_mode')),
    }),
  ],
};
