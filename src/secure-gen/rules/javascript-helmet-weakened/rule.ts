import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { anyOf, has, is, isWritten } from '../../matching/check.ts';
import { option } from '../../matching/options.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const parts = [
  'contentSecurityPolicy',
  'hsts',
  'strictTransportSecurity',
  'frameguard',
  'xFrameOptions',
  'noSniff',
  'xContentTypeOptions',
];

export const entry: RegistryEntry = {
  title: 'Protection of the browser switched off',
  cwe: [693, 1021],
  severity: 'low',
  precision: 'medium',
  languages: ecmascript,
  message: 'The answer leaves out headers that make browsers more careful, or allows scripts in the page.',
  why: 'Without them a page can be framed, taken for another type or loaded without TLS; allowed scripts in the page let XSS through.',
  hint: 'Use helmet() with its defaults, and list the sources that the page needs; nonces for scripts in the page.',
  references: [
    'https://helmetjs.github.io/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Content_Security_Policy_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/693.html',
  ],
  match: [
    calls({
      to: ['helmet', 'helmet.default', '@fastify.helmet', 'koa-helmet'],
      where: argument(0, anyOf(...parts.map((part) => has([part], is(false))))),
    }),
    option(
      ['scriptSrc', 'script-src', 'defaultSrc', 'default-src'],
      isWritten(/['"]'unsafe-(?:eval|inline)'['"]/),
    ),
  ],
};
