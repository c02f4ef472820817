import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** hapi: what Express calls `body` is the payload. */
export const entry: RegistryEntry = {
  name: 'hapi',
  source: 'https://hapi.dev/api/',
  languages: ecmascript,
  sources: [
    { from: 'remote', paths: ['request.payload', 'req.payload', 'request.state', 'request.info.host'] },
  ],
  sinks: [
    { use: 'html', calls: ['h.response'] },
    { use: 'redirect', calls: ['h.redirect'] },
    { use: 'path', calls: ['h.file'] },
  ],
};
