import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'text that is put into a page as HTML',
  cwe: [79, 80],
  languages: ['javascript', 'typescript', 'tsx'],
  example: {
    secure: 'element.textContent = comment.text;',
    weak: 'element.innerHTML = comment.text;',
  },
  constraints: [
    { kind: 'assignment', to: /\.(?:innerHTML|outerHTML)$/, welcome: ['textContent'] },
    { kind: 'call', of: /(?:^|\.)document\.write(?:ln)?$/ },
    { kind: 'call', of: /\.insertAdjacentHTML$/, welcome: ['insertAdjacentText'] },
    { kind: 'call', of: /(?:^|\.)createContextualFragment$/ },
    { kind: 'call', of: /(?:^|\.)bypassSecurityTrust\w+$/ },
  ],
};
