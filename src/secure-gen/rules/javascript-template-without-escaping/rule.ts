import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { assigns } from '../../matching/assigns.ts';
import { argument, calls, every } from '../../matching/calls.ts';
import { is, isConstant, isWritten, not } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const identity = isWritten(/^(?:function\b[^{]*\{\s*return (\w+);?\s*\}|\(?(\w+)\)?\s*=>\s*\2|identity)$/);

export const entry: RegistryEntry = {
  title: 'Templates that do not escape',
  cwe: [79, 116],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'These templates put values into markup as they are.',
  why: 'Every value that somebody else can write runs script in the page of whoever looks at it.',
  hint: 'Leave escaping on, and mark the few values that are markup, after they were cleaned.',
  references: [
    'https://handlebarsjs.com/api-reference/compilation.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross_Site_Scripting_Prevention_Cheat_Sheet.html',
  ],
  match: [
    option(['noEscape'], is(true)),
    option(['autoescape', 'autoEscape', 'escapeMarkup'], is(false)),
    assigns(['*.escapeMarkup', '*.autoescape', '*.autoEscape'], is(false)),
    assigns(['Mustache.escape', 'mustache.escape', '*.Mustache.escape'], identity),
    calls({
      to: ['Handlebars.SafeString', 'handlebars.SafeString', '*.SafeString'],
      where: every(argument(0, not(isConstant())), argument(0, not(isWritten(/escape|saniti[sz]e|purify/i)))),
    }),
  ],
};
