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
