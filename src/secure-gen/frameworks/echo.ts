import type { RegistryEntry } from './registry-entry.ts';

const members = [
  ...[
    'QueryParam()',
    'QueryParams()',
    'QueryString()',
    'Param()',
    'ParamValues()',
    'FormValue()',
    'FormParams()',
  ],
  ...[
    'Cookie()',
    'Cookies()',
    'Bind()',
    'Request().URL',
    'Request().Header',
    'Request().Body',
    'Request().Host',
  ],
  ...['Request().FormValue()', 'Request().Referer()'],
];

export const entry: RegistryEntry = {
  name: 'Echo',
  source: 'https://pkg.go.dev/github.com/labstack/echo/v4',
  languages: ['go'],
  sources: [
    {
      from: 'remote',
      paths: ['echo.Context', 'c'].flatMap((object) => members.map((member) => `${object}.${member}`)),
    },
  ],
  sinks: [
    { use: 'redirect', calls: ['echo.Context.Redirect'], arguments: [1] },
    { use: 'html', calls: ['echo.Context.HTML', 'c.HTML'], arguments: [1] },
    { use: 'path', calls: ['echo.Context.File', 'echo.Context.Attachment', 'echo.Context.Inline'] },
  ],
};
