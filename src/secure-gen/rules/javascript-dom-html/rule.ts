import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { assigns } from '../../matching/assigns.ts';
import { argument, calls } from '../../matching/calls.ts';
import { fromAnybody, fromOutside } from '../../matching/flows.ts';
import { markup } from '../../matching/markup.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const unescaped = markup({ from: fromOutside, betweenTags: fromAnybody });

export const entry: RegistryEntry = {
  title: 'Text put into a page as markup',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'The browser reads this text as markup, and a part of it is neither constant nor escaped.',
  why: 'A value such as `<img src=x onerror=…>` runs script in the page, with the rights of whoever looks at it.',
  hint: 'Set textContent, or build the elements with document.createElement; where markup is meant, pass it through DOMPurify.sanitize first.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/DOM_based_XSS_Prevention_Cheat_Sheet.html',
    'https://developer.mozilla.org/en-US/docs/Web/API/Element/innerHTML#security_considerations',
  ],
  match: [
    assigns(['*.innerHTML', '*.outerHTML', '*.srcdoc'], unescaped),
    calls({ to: ['*.insertAdjacentHTML'], where: argument(1, unescaped) }),
    calls({
      to: [
        'document.write',
        'document.writeln',
        'window.document.write',
        'window.document.writeln',
        '*.document.write',
        '*.createContextualFragment',
        '*.setHTMLUnsafe',
      ],
      where: argument(0, unescaped),
    }),
  ],
};
