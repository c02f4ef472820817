import type { RegistryEntry } from './registry-entry.ts';

const requestMembers = [
  'query_params',
  'path_params',
  'cookies',
  'headers',
  'body()',
  'json()',
  'form()',
  'stream()',
];

/** FastAPI and Starlette; Sanic and Litestar decorate their functions alike. */
export const entry: RegistryEntry = {
  name: 'FastAPI',
  source: 'https://fastapi.tiangolo.com/reference/',
  languages: ['python'],
  sources: [
    {
      from: 'remote',
      paths: [
        ...requestMembers.flatMap((member) => [`request.${member}`, `*.request.${member}`]),
        'websocket.receive_text()',
        'websocket.receive_json()',
        'websocket.receive_bytes()',
      ],
    },
  ],
  handlers: {
    decorators: ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'api_route', 'websocket'].map(
      (method) => `*.${method}`,
    ),
  },
  sinks: [
    {
      use: 'html',
      calls: ['HTMLResponse', 'fastapi.responses.HTMLResponse', 'starlette.responses.HTMLResponse'],
      arguments: [0, 'content'],
    },
    {
      use: 'redirect',
      calls: [
        'RedirectResponse',
        'fastapi.responses.RedirectResponse',
        'starlette.responses.RedirectResponse',
      ],
      arguments: [0, 'url'],
    },
    {
      use: 'path',
      calls: ['FileResponse', 'fastapi.responses.FileResponse', 'starlette.responses.FileResponse'],
      arguments: [0, 'path'],
    },
  ],
};
