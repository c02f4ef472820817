import type { RegistryEntry } from './registry-entry.ts';

/** Bottle. */
export const entry: RegistryEntry = {
  name: 'Bottle',
  source: 'https://bottlepy.org/docs/dev/api.html#the-request-object',
  languages: ['python'],
  sources: [
    {
      from: 'remote',
      paths: ['query', 'forms', 'params', 'url_args', 'get_cookie()', 'get_header()'].flatMap((member) => [
        `request.${member}`,
        `*.request.${member}`,
      ]),
    },
  ],
  handlers: {
    decorators: ['route', 'get', 'post', 'put', 'delete', 'patch', 'error']
      .map((name) => `bottle.${name}`)
      .concat('route'),
  },
  sinks: [
    { use: 'html', calls: ['bottle.HTTPResponse', 'bottle.HTTPError'], arguments: [0, 1, 'body'] },
    { use: 'redirect', calls: ['bottle.redirect'] },
    { use: 'path', calls: ['static_file', 'bottle.static_file'], arguments: [1, 'root'] },
  ],
};
