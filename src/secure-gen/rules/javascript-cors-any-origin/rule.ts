import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, type CallCheck, calls, every, some } from '../../matching/calls.ts';
import { allOf, anyOf, type Check, has, is, matches } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { isText } from '../../matching/literal-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const allowOrigin = argument(0, isText(/^access-control-allow-origin$/i));
const reflected = argument(1, flows({ use: 'any', from: ['remote'] }));
/** `callback(null, true)` for every origin. */
const letsAllIn: Check = (node, { file, tracer }) => {
  const shape = file.shapeOf(tracer.resolved(node));
  if (shape.kind !== 'function') return false;
  return /\(\s*null\s*,\s*true\s*\)/.test(shape.body.text) && !/\bif\b|\?|&&|\|\|/.test(shape.body.text);
};
const anyOrigin = anyOf(is(true), matches(/^\*$/), letsAllIn);

const withCredentials: CallCheck = (_call, node, { file }) => {
  const around = file.functionAround(node) ?? file.root;
  return /Access-Control-Allow-Credentials['"`]\s*[,:]\s*['"`]?true/i.test(around.text);
};

export const entry: RegistryEntry = {
  title: 'Any site may read answers with credentials',
  cwe: [942, 346],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'The answer allows whatever origin asks, or all of them together with credentials.',
  why: 'A page of somebody else asks this server in the name of whoever looks at it, and reads the answer.',
  hint: 'Keep a list of the origins that may ask, send the header for those only, and credentials only where needed.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://cwe.mitre.org/data/definitions/942.html',
  ],
  match: [
    calls({
      to: ['*.setHeader', '*.header', '*.set', '*.append'],
      where: every(allowOrigin, some(reflected, every(argument(1, matches(/^\*$/)), withCredentials))),
    }),
    calls({
      to: ['cors', 'cors.default', '@koa.cors', '@fastify.cors', 'fastify-cors'],
      where: argument(0, allOf(has(['credentials'], is(true)), has(['origin'], anyOrigin))),
    }),
    calls({
      to: ['*.register', '*.enableCors'],
      where: some(
        argument(1, allOf(has(['credentials'], is(true)), has(['origin'], anyOrigin))),
        argument(0, allOf(has(['credentials'], is(true)), has(['origin'], anyOrigin))),
      ),
    }),
    calls({
      to: ['*.writeHead'],
      where: some(
        argument(
          1,
          has(
            ['Access-Control-Allow-Origin', 'access-control-allow-origin'],
            flows({ use: 'any', from: ['remote'] }),
          ),
        ),
      ),
    }),
  ],
};
