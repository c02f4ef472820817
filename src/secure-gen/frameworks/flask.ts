import type { RegistryEntry } from './registry-entry.ts';

const requestMembers = [
  'args',
  'form',
  'values',
  'cookies',
  'headers',
  'files',
  'json',
  'data',
  'get_json()',
  'get_data()',
  'path',
  'full_path',
  'url',
  'base_url',
  'query_string',
  'view_args',
  'host',
  'referrer',
  'user_agent',
  'environ',
  'stream',
  'authorization',
];

/** Flask and Quart, and what is built like them: Sanic, Werkzeug alone. */
export const entry: RegistryEntry = {
  name: 'Flask',
  source: 'https://flask.palletsprojects.com/en/stable/api/#incoming-request-data',
  languages: ['python'],
  sources: [
    {
      from: 'remote',
      paths: requestMembers.flatMap((member) => [`request.${member}`, `*.request.${member}`]),
    },
  ],
  handlers: {
    decorators: [
      '*.route',
      'expose',
      'flask_admin.expose',
      '*.websocket',
      '*.before_request',
      '*.errorhandler',
    ],
    methods: {
      inClass: /\((?:.*\b)?(?:MethodView|Resource|MethodResource|FlaskView)\b/,
      called: /^(?:get|post|put|patch|delete|dispatch_request)$/,
    },
  },
  cleaners: [
    { calls: ['flask.jsonify', 'jsonify'], uses: ['html'] },
    { calls: ['flask.escape', 'markupsafe.escape', 'escape'], uses: ['html', 'xml'] },
    {
      calls: ['werkzeug.utils.secure_filename', 'secure_filename', 'safe_join', '*.safe_join'],
      uses: ['path'],
    },
    { calls: ['flask.url_for', 'url_for'], uses: ['url', 'html', 'header'] },
  ],
  sinks: [
    {
      use: 'html',
      calls: [
        'flask.make_response',
        'make_response',
        'flask.Response',
        'Response',
        'werkzeug.Response',
        'werkzeug.wrappers.Response',
        '*.response_class',
      ],
      arguments: [0, 'response'],
    },
    { use: 'redirect', calls: ['flask.redirect', 'werkzeug.utils.redirect'], arguments: [0, 'location'] },
    {
      use: 'path',
      calls: ['flask.send_file', 'send_file', 'werkzeug.utils.send_file'],
      arguments: [0, 'filename_or_fp', 'path_or_file'],
    },
    {
      use: 'path',
      calls: ['flask.send_from_directory', 'send_from_directory'],
      arguments: [0, 'directory'],
    },
  ],
};
