import type { RegistryEntry } from './registry-entry.ts';

const requestMembers = [
  'match_info',
  'query',
  'rel_url',
  'query_string',
  'post()',
  'text()',
  'read()',
  'multipart()',
];

/** The server side of aiohttp. */
export const entry: RegistryEntry = {
  name: 'aiohttp',
  source: 'https://docs.aiohttp.org/en/stable/web_reference.html',
  languages: ['python'],
  sources: [
    {
      from: 'remote',
      paths: requestMembers.flatMap((member) => [`request.${member}`, `*.request.${member}`]),
    },
    { from: 'stored', paths: ['aiohttp.ClientSession().get()', 'session.get()'] },
  ],
  sinks: [
    {
      use: 'html',
      calls: ['web.Response', 'aiohttp.web.Response'],
      arguments: ['text', 'body'],
    },
    {
      use: 'redirect',
      calls: ['web.HTTPFound', 'aiohttp.web.HTTPFound', 'web.HTTPSeeOther', 'aiohttp.web.HTTPSeeOther'],
      arguments: [0, 'location'],
    },
    { use: 'path', calls: ['web.FileResponse', 'aiohttp.web.FileResponse'] },
  ],
};
