import { isOrigin } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { isTextOfElement } from '../../matching/markup.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** What begins with data begins with `<` if that data does; what begins with `#` is a selector whatever follows. */
const beginsOutside: Check = (node, { tracer }) => {
  for (const [first] of tracer.valueOf(node)) {
    if (first === undefined || !isOrigin(first)) continue;
    if (first.cleaned.has('html') || first.cleaned.has('any')) continue;
    const isPlugin =
      first.source === 'parameter' &&
      /\b(?:options|opts|settings|config)\.(?:\w*[sS]elector|\w*[tT]arget|container)$/.test(
        first.steps.at(-1)?.text ?? '',
      );
    if (first.source === 'remote' || isTextOfElement(first) || isPlugin) return { flow: first };
  }
  return false;
};

export const entry: RegistryEntry = {
  title: 'jQuery selector that may be markup',
  cwe: [79],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'jQuery makes elements of this text where it begins with `<`, and it comes from outside.',
  why: 'Who chooses the selector passes `<img src=x onerror=…>` instead, and the page runs it.',
  hint: 'Use $(document).find(selector) or document.querySelector, which never make elements.',
  references: ['https://api.jquery.com/jQuery/#jQuery2', 'https://cwe.mitre.org/data/definitions/79.html'],
  match: [calls({ to: ['$', 'jQuery', 'jquery'], where: argument(0, beginsOutside) })],
};
