import type { RegistryEntry } from './registry-entry.ts';

/** Smaller web frameworks: Pyramid, Falcon, web.py, webapp2, CherryPy, the CGI modules. */
export const entry: RegistryEntry = {
  name: 'Pyramid, Falcon, web.py, CherryPy, CGI',
  source: 'https://docs.pylonsproject.org/projects/pyramid/en/latest/api/request.html',
  languages: ['python'],
  sources: [
    {
      from: 'remote',
      paths: [
        ...['matchdict', 'json_body', 'params'].flatMap((member) => [
          `request.${member}`,
          `*.request.${member}`,
        ]),
        ...['get_param()', 'media', 'params', 'bounded_stream', 'get_header()'].map(
          (member) => `req.${member}`,
        ),
        'web.input()',
        'web.data()',
        'web.cookies()',
        'cgi.FieldStorage()',
        'self.request.get()',
        'self.request.get_all()',
        'cherrypy.request.params',
        'cherrypy.request.json',
        'self.rfile.read()',
      ],
    },
    {
      from: 'remote',
      paths: ['self.path', 'self.headers', 'self.requestline'],
      onlyIn: /\b(?:Base|Simple|CGI)HTTPRequestHandler\b/,
    },
    {
      from: 'remote',
      paths: ['environ', 'env'].flatMap((name) =>
        [
          'QUERY_STRING',
          'PATH_INFO',
          'HTTP_HOST',
          'HTTP_REFERER',
          'HTTP_COOKIE',
          'HTTP_USER_AGENT',
          'wsgi.input',
        ].map((key) => `${name}.${key}`),
      ),
    },
  ],
  handlers: {
    decorators: ['cherrypy.expose', '*.view_config', 'view_config'],
    methods: { inClass: /^class \w+(?:\(object\))?:/, called: /^(?:GET|POST|PUT|DELETE)$/ },
  },
  sinks: [
    {
      use: 'html',
      calls: ['*.response.write', '*.response.out.write', '*.wfile.write', 'response.write', 'resp.write'],
    },
    {
      use: 'redirect',
      calls: [
        'web.seeother',
        'web.found',
        'web.redirect',
        'cherrypy.HTTPRedirect',
        'falcon.HTTPFound',
        'falcon.HTTPSeeOther',
        'pyramid.httpexceptions.HTTPFound',
        'HTTPFound',
        'HTTPSeeOther',
      ],
      arguments: [0, 'location'],
    },
  ],
};
