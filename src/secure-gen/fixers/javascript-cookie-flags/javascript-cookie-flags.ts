import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt, withAdded, withEntry } from '../../fixing/ecmascript-objects.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: [
    'javascript-cookie-not-http-only',
    'javascript-cookie-not-secure',
    'javascript-cookie-same-site',
    'javascript-csrf-off',
  ],
};

const setting = /^(?:cookie|setCookie|set)$/;
/** Pages of other sites that hold this one need the cookie. */
const embedded = /\b(?:i?frame|embed\w*|widget|third.?party|cross.?(?:site|origin|domain)|oauth|saml)\b/i;

/**
 * Adds the flag that a cookie of a login lacks to its options, or options where it has none: `httpOnly: true`,
 * `secure: true`, `sameSite: 'lax'`. Scripts, plain HTTP and pages of other sites then no longer get it.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, weakness } = place;
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const { call } = found;
    if (weakness.rule === 'javascript-csrf-off') return protectedSession(place);
    const { key, value } = flagOf(place);
    if (weakness.rule === 'javascript-cookie-same-site' && embedded.test(file.text)) return undefined;
    if (!setting.test(call.callee.name)) return inMiddleware(place, key, value);
    const [name, content, options] = call.arguments;
    if (!name || !content || call.arguments.some(({ isSpread }) => isSpread)) return undefined;
    if (!options) {
      const all = `httpOnly: true, secure: true, sameSite: ${literalOf(file, 'lax')}`;
      return [{ start: content.value.end, end: content.value.end, text: `, { ${all} }` }];
    }
    const object = objectAt(options.value, place.context);
    return object && [withEntry(file, object, key, value)];
  },
};

function flagOf({ file, weakness }: WeakPlace): { readonly key: string; readonly value: string } {
  if (weakness.rule === 'javascript-cookie-not-http-only') return { key: 'httpOnly', value: 'true' };
  if (weakness.rule === 'javascript-cookie-not-secure') return { key: 'secure', value: 'true' };
  return { key: 'sameSite', value: literalOf(file, 'lax') };
}

/** `session({ cookie: { secure: false } })`, `cookieSession({ secure: false })` */
function inMiddleware(place: WeakPlace, key: string, value: string): readonly TextEdit[] | undefined {
  const { file, context } = place;
  const options = optionsOfMiddleware(place);
  if (!options) return undefined;
  const cookie = entryOf(file, options, 'cookie');
  const inner = cookie && objectAt(cookie.value, context);
  if (inner) return [withEntry(file, inner, key, value)];
  const own = entryOf(file, options, key);
  return own && [replaced(own.value, value)];
}

function optionsOfMiddleware({ node, file, context }: WeakPlace) {
  const first = callAtPlace(file, node)?.call.arguments[0];
  return first && objectAt(first.value, context);
}

const makesSession = /^(?:express)?[sS]ession$|^cookieSession$/;

/** `app.use(session({ … }))` without protection against requests of other sites: its cookie gets `sameSite: 'lax'`. */
function protectedSession({ node, file, context }: WeakPlace): readonly TextEdit[] | undefined {
  const given = callAtPlace(file, node)?.call.arguments ?? [];
  for (const { value } of given) {
    const made = file.callAt(context.tracer.resolved(value));
    const options = made && makesSession.test(made.callee.name) ? made.arguments[0] : undefined;
    const object = options && objectAt(options.value, context);
    if (!made || !object) continue;
    const flag = `sameSite: ${literalOf(file, 'lax')}`;
    if (made.callee.name === 'cookieSession') return [withAdded(file, object, flag)];
    const cookie = entryOf(file, object, 'cookie');
    // Once its options are named, the cookie is looked at: `auto` leaves it on connections without TLS as it was.
    if (!cookie) return [withAdded(file, object, `cookie: { ${flag}, secure: ${literalOf(file, 'auto')} }`)];
    const inner = objectAt(cookie.value, context);
    return inner && [withAdded(file, inner, flag)];
  }
  return undefined;
}
