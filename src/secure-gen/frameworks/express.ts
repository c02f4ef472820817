import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

const requestMembers = [
  'query',
  'body',
  'params',
  'headers',
  'cookies',
  'signedCookies',
  'url',
  'originalUrl',
  'path',
  'hostname',
  'param()',
  'get()',
  'header()',
  'files',
  'file',
  'rawBody',
];

/** Express, and what is built like it: Connect, Restify, Polka; the request is called the same in most programs. */
export const entry: RegistryEntry = {
  name: 'Express',
  source: 'https://expressjs.com/en/4x/api.html',
  languages: ecmascript,
  sources: [
    {
      from: 'remote',
      paths: ['req', 'request'].flatMap((object) => requestMembers.map((member) => `${object}.${member}`)),
    },
  ],
  // `({ query: { id } }, res) => …`; the whole request has more in it than what was sent.
  handlers: {
    signature: /^\{[^,]*\b(?:query|body|params|headers|cookies)\b[\s\S]*\}, ?res/,
    parameters: [0],
  },
  sinks: [
    { use: 'html', calls: ['*.send', '*.write', '*.end'], receiver: /\bres(?:ponse)?\b/ },
    { use: 'redirect', calls: ['*.redirect'], arguments: [0, 1] },
  ],
};
