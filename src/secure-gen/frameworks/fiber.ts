import type { RegistryEntry } from './registry-entry.ts';

const members = [
  ...[
    'Query()',
    'Queries()',
    'Params()',
    'AllParams()',
    'FormValue()',
    'Body()',
    'Get()',
    'Cookies()',
    'OriginalURL()',
  ],
  ...['BodyParser()', 'QueryParser()', 'ParamsParser()', 'Path()', 'Hostname()', 'Bind()'],
];

export const entry: RegistryEntry = {
  name: 'Fiber',
  source: 'https://pkg.go.dev/github.com/gofiber/fiber/v2',
  languages: ['go'],
  sources: [{ from: 'remote', paths: members.map((member) => `fiber.Ctx.${member}`) }],
  sinks: [
    { use: 'redirect', calls: ['fiber.Ctx.Redirect'] },
    { use: 'path', calls: ['fiber.Ctx.SendFile', 'fiber.Ctx.Download'] },
  ],
};
