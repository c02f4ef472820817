import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

const requestMembers = [
  'query',
  'querystring',
  'params',
  'headers',
  'header',
  'host',
  'hostname',
  'href',
  'url',
  'originalUrl',
  'path',
  'get()',
  'cookies.get()',
  'request.body',
  'request.query',
  'request.headers',
  'request.url',
  'request.files',
  'req.url',
  'req.headers',
];

/** Koa and its router: everything hangs on the context. */
export const entry: RegistryEntry = {
  name: 'Koa',
  source: 'https://koajs.com/',
  languages: ecmascript,
  sources: [
    {
      from: 'remote',
      paths: ['ctx', 'context'].flatMap((object) => requestMembers.map((member) => `${object}.${member}`)),
    },
  ],
};
