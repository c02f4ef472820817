import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

const requestMembers = [
  'query()',
  'queries()',
  'param()',
  'header()',
  'json()',
  'parseBody()',
  'text()',
  'url',
];

/** Hono. */
export const entry: RegistryEntry = {
  name: 'Hono',
  source: 'https://hono.dev/docs/api/request',
  languages: ecmascript,
  sources: [{ from: 'remote', paths: requestMembers.map((member) => `c.req.${member}`) }],
  sinks: [
    { use: 'html', calls: ['c.html'] },
    { use: 'redirect', calls: ['c.redirect'] },
  ],
};
