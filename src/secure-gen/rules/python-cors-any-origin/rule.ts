import { argument, type CallCheck, calls, every, missing, some } from '../../matching/calls.ts';
import { type Check, is, isWritten, matches } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const isAny = isWritten(/^[[(]?\s*["'](?:\.?\*|https?:\/\/\*|null)["']\s*[\])]?$/);
const header = 'Access-Control-Allow-Origin';

/** Whether the program lets browsers send cookies with requests of other pages. */
const withCredentials = (text: string): boolean =>
  /Allow-Credentials["'\]\s,=:]+(?:["']?true)|CORS_ALLOW_CREDENTIALS\s*=\s*True|supports_credentials\s*=\s*True/i.test(
    text,
  );

const isEchoed = flows({ use: 'header', from: ['remote'] });
const isEchoedOrAny: Check = (node, context) =>
  isEchoed(node, context) !== false || (withCredentials(context.file.text) && isAny(node, context) !== false);

const isOriginHeader: CallCheck = every(
  argument(0, matches(/^Access-Control-Allow-Origin$/i)),
  argument(1, isEchoedOrAny),
);

export const entry: RegistryEntry = {
  title: 'Pages of any origin may read answers',
  cwe: [942, 346],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Any page may send requests here with the cookies of the user and read the answers.',
  why: 'A page that the user looks at reads the user’s data and acts with the user’s rights.',
  hint: 'List the origins that need it, and compare the header Origin with that list before it is sent back.',
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
    'https://cwe.mitre.org/data/definitions/942.html',
  ],
  match: [
    calls({
      to: ['CORS', 'flask_cors.CORS', 'cross_origin', 'flask_cors.cross_origin'],
      where: every(
        argument('supports_credentials', is(true)),
        some(missing('origins', 'resources'), argument('origins', isAny)),
      ),
    }),
    calls({
      to: ['*.add_middleware', '*.CORSMiddleware', 'CORSMiddleware'],
      where: every(
        argument('allow_credentials', is(true)),
        some(argument('allow_origins', isAny), argument('allow_origin_regex', matches(/^\^?\.\*\$?$/))),
      ),
    }),
    setting(['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL'], is(true)),
    setting([header], isEchoedOrAny),
    calls({
      to: ['set_header', 'add_header', 'headers.add', 'headers.set', 'headers.__setitem__'].map(
        (name) => `*.${name}`,
      ),
      where: isOriginHeader,
    }),
  ],
};
