import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { assigns } from '../../matching/assigns.ts';
import { argument, calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { fixedHost } from '../../matching/fixed-host.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Where the page is now leads nowhere else. */
const ownAddress = /(?:location|document)\.(?:href|pathname|URL|origin|toString\(\))|\bwindow\.location$/;

const toAnywhere: Check = (node, context) => {
  const verdict = flows({ use: 'url', from: ['remote'], notAfter: fixedHost })(node, context);
  if (typeof verdict === 'boolean') return verdict;
  return ownAddress.test(verdict.flow.label) ? false : verdict;
};

export const entry: RegistryEntry = {
  title: 'Page that goes where its address says',
  cwe: [601, 79],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'The page goes to an address that comes from its own address or from another page.',
  why: 'A link to this page takes people elsewhere, and one that begins with `javascript:` runs script here.',
  hint: 'Compare the origin of new URL(target, location.origin) with location.origin before going there.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
    'https://developer.mozilla.org/en-US/docs/Web/API/Location',
  ],
  match: [
    assigns(
      [
        'location',
        'window.location',
        'document.location',
        'self.location',
        'top.location',
        'parent.location',
        'location.href',
        '*.location.href',
      ],
      toAnywhere,
    ),
    calls({
      to: ['location.assign', 'location.replace', '*.location.assign', '*.location.replace', 'window.open'],
      where: argument(0, toAnywhere),
    }),
  ],
};
