import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const unclean = flows({ use: 'html', from: fromAnybody, evenGuarded: true });

export const entry: RegistryEntry = {
  title: 'Angular told to trust a value',
  cwe: [79],
  severity: 'high',
  precision: 'medium',
  languages: ecmascript,
  message: 'Angular no longer cleans this value, which is not constant.',
  why: 'Who can write the value runs script in the page: Angular would have removed it.',
  hint: 'Bind the value without bypassing, so that Angular cleans it, or use sanitizer.sanitize(SecurityContext.HTML, value).',
  references: [
    'https://angular.dev/best-practices/security#bypass-security-apis',
    'https://docs.angularjs.org/api/ng/service/$sce',
  ],
  match: [
    calls({
      to: ['Html', 'Script', 'Style', 'Url', 'ResourceUrl'].map((kind) => `*.bypassSecurityTrust${kind}`),
      where: argument(0, unclean),
    }),
    calls({
      to: ['Html', 'Js', 'Url', 'ResourceUrl', 'Css'].map((kind) => `*.trustAs${kind}`),
      where: argument(0, unclean),
    }),
    calls({ to: ['$sce.trustAs'], where: argument(1, unclean) }),
  ],
};
