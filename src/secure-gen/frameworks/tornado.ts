import type { RegistryEntry } from './registry-entry.ts';

/** Tornado. */
export const entry: RegistryEntry = {
  name: 'Tornado',
  source: 'https://www.tornadoweb.org/en/stable/web.html',
  languages: ['python'],
  sources: [
    {
      from: 'remote',
      paths: [
        ...[
          'argument',
          'arguments',
          'query_argument',
          'query_arguments',
          'body_argument',
          'body_arguments',
        ].map((name) => `self.get_${name}()`),
        'self.get_cookie()',
        'self.path_args',
        'self.path_kwargs',
        ...[
          'body',
          'arguments',
          'body_arguments',
          'query_arguments',
          'uri',
          'query',
          'files',
          'full_url()',
        ].map((name) => `self.request.${name}`),
      ],
    },
  ],
  handlers: {
    methods: {
      inClass: /\((?:.*\b)?(?:\w*RequestHandler|WebSocketHandler|BaseHandler)\b/,
      called: /^(?:get|post|put|patch|delete|head|options|on_message)$/,
    },
  },
  cleaners: [
    { calls: ['tornado.escape.xhtml_escape', 'xhtml_escape', '*.xhtml_escape'], uses: ['html', 'xml'] },
    { calls: ['tornado.escape.url_escape', 'url_escape'], uses: ['url'] },
  ],
  sinks: [{ use: 'redirect', calls: ['self.redirect'] }],
};
