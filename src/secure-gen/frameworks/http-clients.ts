import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'request'];
const clients = ['axios', 'got', 'superagent', 'needle', 'ky', 'undici', 'wretch', 'phin', 'bent'];
const of = (client: string): string[] => verbs.map((verb) => `${client}.${verb}`);

/** What sends requests from a server: Node's own modules and the packages that most programs use. */
export const entry: RegistryEntry = {
  name: 'HTTP clients',
  source: 'https://nodejs.org/docs/latest-v20.x/api/http.html',
  languages: ecmascript,
  sinks: [
    {
      use: 'fetch',
      calls: [
        'fetch',
        'node-fetch',
        'cross-fetch',
        'isomorphic-fetch',
        'undici.fetch',
        'undici.stream',
        'superagent',
        'axios',
        'got',
        'got.stream',
        'ky',
        'request',
        'requestify.get',
        'request-promise',
        'request-promise-native',
        'rp',
        'http.get',
        'http.request',
        'https.get',
        'https.request',
        'http2.connect',
        'urllib.request',
        'page.goto',
        ...clients.flatMap(of),
        ...of('request-promise'),
      ],
    },
    { use: 'fetch', calls: ['request.get', 'request.post', 'request.put'] },
    { use: 'fetch', calls: ['needle', 'needle.request'], arguments: [1] },
    { use: 'fetch', calls: ['net.connect', 'net.createConnection'], arguments: [0, 1] },
  ],
};
