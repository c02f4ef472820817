import { argument, type CallCheck } from './calls.ts';
import { is, matches } from './check.ts';

/** Cookies that nobody gains by knowing. */
const preference = /lang|locale|theme|consent|tz\b|timezone|utm|banner|seen|sidebar|csrf|xsrf/i;

const isPreference = argument([0, 'key', 'name'], matches(preference));
const isEmpty = argument([1, 'value'], is('', null));
const isOver = argument(['max_age', 'expires'], is(0));

/** Whether a call sets a cookie to a value that counts: no preference, and not to be deleted; and not a cookie of a client. */
export function isCookieOfValue(): CallCheck {
  return (call, node, context) => {
    const isNamed = call.arguments.some(({ name }) => name === 'key' || name === 'name');
    if (call.arguments.length < 2 && !isNamed) return false;
    if (/client|jar|cookies|browser|driver/i.test(call.callee.object?.text ?? '')) return false;
    return [isPreference, isEmpty, isOver].every((check) => check(call, node, context) === false);
  };
}

/** Names of cookies that stand for a login. */
export const sessionCookies =
  /^(?:connect\.)?(?:[\w-]*(?:sess(?:ion)?|auth|token|jwt|login|remember)(?:[-_]?(?:id|token|me|key|cookie))?|sid|user[-_]?id|[\w-]*sid)$/i;

/** What keeps sessions by a cookie, with its options first. */
export const sessionMiddleware: readonly string[] = [
  'session',
  'express-session',
  'expressSession',
  'express.session',
  'cookieSession',
  'cookie-session',
  'client-sessions',
];
