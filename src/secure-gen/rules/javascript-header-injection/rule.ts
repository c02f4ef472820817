import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'header', from: ['remote'] });
/** Rules of their own, or harmless with any value. */
const others = /^(?:location|access-control-\S*|content-(?:length|type)|etag|vary|x-request-id)$/i;

export const entry: RegistryEntry = {
  title: 'Response header from a request',
  cwe: [113],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'A header of this response is made of data of the request.',
  why: 'Where line breaks get through, the data ends the header and writes others, or a body of its own; where they do not, it makes the request fail.',
  hint: 'Take the value from a fixed list, or remove line breaks from it, or encode it with encodeURIComponent.',
  references: [
    'https://cwe.mitre.org/data/definitions/113.html',
    'https://nodejs.org/docs/latest-v20.x/api/http.html#responsesetheadername-value',
  ],
  match: [
    calls({
      to: ['*.setHeader', '*.header', '*.set', '*.append', '*.writeHead'],
      receiver: /\bres(?:p|ponse)?\b|\breply\b/,
      where: (call, node, context) => {
        const [name] = call.arguments;
        const shape = name && context.file.shapeOf(name.value);
        if (shape?.kind === 'literal' && others.test(String(shape.value))) return false;
        const verdict = argument(0, fromRequest)(call, node, context);
        return verdict === false ? argument(1, fromRequest)(call, node, context) : verdict;
      },
    }),
  ],
};
