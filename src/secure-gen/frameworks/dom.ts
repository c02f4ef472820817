import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

const locations = ['location', 'window.location', 'document.location', 'self.location', 'top.location'];
const partsOfLocation = ['search', 'hash', 'href', 'pathname', 'toString()'];

/** What browsers give to every page. */
export const entry: RegistryEntry = {
  name: 'Document Object Model',
  source: 'https://developer.mozilla.org/en-US/docs/Web/API',
  languages: ecmascript,
  sources: [
    {
      from: 'remote',
      paths: [
        ...locations.flatMap((object) => partsOfLocation.map((part) => `${object}.${part}`)),
        'window.location',
        'document.location',
        'document.URL',
        'document.documentURI',
        'document.baseURI',
        'document.referrer',
        'window.name',
        'URLSearchParams().get()',
        'URLSearchParams().getAll()',
        'searchParams.get()',
        '*.searchParams.get()',
        'urlParams.get()',
        'event.data',
        'evt.data',
        'ev.data',
        'e.data',
        'message.data',
        'history.state',
      ],
    },
    {
      from: 'stored',
      paths: [
        'document.cookie',
        'localStorage.getItem()',
        'sessionStorage.getItem()',
        'window.localStorage',
        'window.sessionStorage',
      ],
    },
  ],
  cleaners: [{ calls: ['escape', 'CSS.escape'], uses: ['html', 'url', 'path', 'header', 'log'] }],
  propagators: ['decodeURI', 'unescape', 'atob', '*.get', '*.getAll'],
  sinks: [
    { use: 'html', calls: ['*.insertAdjacentHTML'], arguments: [1] },
    {
      use: 'html',
      calls: [
        'document.write',
        'document.writeln',
        'window.document.write',
        'window.document.writeln',
        '*.createContextualFragment',
        '*.setHTMLUnsafe',
        'Document.parseHTMLUnsafe',
      ],
    },
    {
      use: 'redirect',
      calls: [
        'location.assign',
        'location.replace',
        ...['window', 'document', 'self', 'top', 'parent'].flatMap((object) => [
          `${object}.location.assign`,
          `${object}.location.replace`,
        ]),
        'window.open',
      ],
    },
  ],
};
