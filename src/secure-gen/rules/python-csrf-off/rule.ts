import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { argument, calls } from '../../matching/calls.ts';
import { type Check, is } from '../../matching/check.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { setting } from '../../matching/settings.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** What shows that a request proves in another way who sent it. */
const provesOtherwise = /signature|hmac|construct_event|authorization|api_?key|bearer|webhook|token/i;

/** `@csrf_exempt`, `@csrf.exempt`, `@method_decorator(csrf_exempt)` */
const exempted: Matcher = {
  words: ['csrf_exempt', 'exempt'],
  at: (leaf) => {
    const decorator = leaf.closest(new Set(['decorator', 'block', 'module']));
    if (decorator?.type !== 'decorator' || !/\bcsrf_exempt\b|csrf\w*\.exempt\b/.test(decorator.text))
      return undefined;
    const owner = decorator.parent;
    return owner && provesOtherwise.test(owner.text.slice(0, 4000)) ? undefined : { node: decorator };
  },
};

const isOff: Check = (node, context) =>
  is(false)(node, context) !== false && !isForTests(node, context.file.text);

function isForTests(node: SourceNode, text: string): boolean {
  const around = node.closest(new Set(['class_definition']));
  return /\bTESTING['"\]]*\s*[=:]\s*True/.test(around?.text ?? text);
}

/** A list of middleware for sessions without the one that checks tokens. */
const lacksProtection: Check = (node, { file }) =>
  file.shapeOf(node).kind === 'list' &&
  /SessionMiddleware/.test(node.text) &&
  /django\.middleware|django\.contrib/.test(node.text) &&
  !/Csrf/i.test(node.text.replace(/#.*$/gm, ''));

export const entry: RegistryEntry = {
  title: 'Protection against forged requests switched off',
  cwe: [352],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Requests that change something are accepted from any page.',
  why: 'A page that the user looks at sends the request with the user’s cookies, and it is carried out in the user’s name.',
  hint: 'Leave the check on and send the token with forms and scripts ({% csrf_token %}, X-CSRFToken).',
  references: [
    'https://docs.djangoproject.com/en/stable/howto/csrf/',
    'https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html',
  ],
  match: [
    exempted,
    calls({ to: ['csrf_exempt', '*.csrf_exempt', 'csrf.exempt'] }),
    setting(
      [
        'WTF_CSRF_ENABLED',
        'WTF_CSRF_CHECK_DEFAULT',
        'CSRF_ENABLED',
        'csrf_enabled',
        'xsrf_cookies',
        'JWT_COOKIE_CSRF_PROTECT',
      ],
      isOff,
    ),
    setting(['MIDDLEWARE', 'MIDDLEWARE_CLASSES'], lacksProtection),
    calls({ to: ['*.Form', 'FlaskForm'], where: argument('csrf_enabled', is(false)) }),
  ],
};
