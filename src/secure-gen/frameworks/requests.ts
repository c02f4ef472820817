import type { RegistryEntry } from './registry-entry.ts';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const objects = [
  'requests',
  'requests.Session()',
  'requests.session()',
  'requests.sessions.Session()',
  'httpx',
  'httpx.Client()',
  'httpx.AsyncClient()',
  'aiohttp.ClientSession()',
];
const opening = [
  'urllib.request.urlopen',
  'urllib2.urlopen',
  'urllib.urlopen',
  'urlopen',
  'six.moves.urllib.request.urlopen',
  'urllib.request.urlretrieve',
  'urllib.urlretrieve',
  'urlretrieve',
];
const requesting = objects.flatMap((object) => verbs.map((verb) => `${object}.${verb}`));

/** What sends requests: Requests, HTTPX, aiohttp's client, urllib. */
export const entry: RegistryEntry = {
  name: 'Requests, HTTPX, urllib',
  source: 'https://requests.readthedocs.io/en/latest/api/',
  languages: ['python'],
  sources: [
    {
      from: 'stored',
      paths: [...requesting, ...opening].map((call) => `${call}()`),
    },
  ],
  sinks: [
    { use: 'fetch', calls: requesting, arguments: [0, 'url'] },
    {
      use: 'fetch',
      calls: objects.flatMap((object) => [`${object}.request`, `${object}.stream`]),
      arguments: [1, 'url'],
    },
    {
      use: 'fetch',
      calls: verbs.map((verb) => `*.${verb}`),
      receiver: /^(?:(?:self|cls)\.)?_?(?:http_?)?(?:session|client)\b/i,
      arguments: [0, 'url'],
    },
    {
      use: 'fetch',
      calls: [
        ...opening,
        'urllib.request.Request',
        'urllib2.Request',
        'pycurl.Curl().setopt',
        'wget.download',
      ],
      arguments: [0, 'url', 'fullurl'],
    },
    {
      use: 'fetch',
      calls: [
        'http.client.HTTPConnection',
        'http.client.HTTPSConnection',
        'httplib.HTTPConnection',
        'httplib.HTTPSConnection',
      ],
      arguments: [0, 'host'],
    },
  ],
};
