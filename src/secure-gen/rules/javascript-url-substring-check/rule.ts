import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import { type CallCheck, calls } from '../../matching/calls.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const domain =
  /^(?:https?:\/\/)?(?:[\w-]+\.)+(?:com|org|net|io|dev|app|co|edu|gov|info|de|uk|eu|fr|us|test|local|example)$/i;
/** What addresses and their parts are called. */
const address = /url|uri|href|host|origin|referr?er|link|redirect|target|domain|callback|next|location/i;

const isAddress = (call: CallShape): boolean => address.test(call.callee.object?.text.slice(-80) ?? '');

function constantOf(call: CallShape, { file, tracer }: RuleContext): string {
  const shape = call.arguments[0] && file.shapeOf(tracer.resolved(call.arguments[0].value));
  return shape?.kind === 'literal' && typeof shape.value === 'string' ? shape.value : '';
}

/** `list.includes('example.com')` of a list of hosts is fine. */
const anywhere: CallCheck = (call, _node, context) => {
  const { object } = call.callee;
  const isList = object && /(?:s|List|_list|Set)$|^\[/.test(object.text) && !/https?$/i.test(object.text);
  return !isList && isAddress(call) && domain.test(constantOf(call, context));
};

/** `https://example.com` is also how `https://example.com.evil.test` begins. */
const openBeginning: CallCheck = (call, _node, context) =>
  isAddress(call) && /^https?:\/\//.test(constantOf(call, context)) && domain.test(constantOf(call, context));

/** `example.com` is also how `badexample.com` ends. */
const openEnd: CallCheck = (call, _node, context) =>
  isAddress(call) && /^\w/.test(constantOf(call, context)) && domain.test(constantOf(call, context));

const host =
  /^(?:\^?\(?)?(?:https?s?\??:(?:\\\/){2}|(?:\(\?:)?https\?:\\\/\\\/)[\w\\.()|?:*-]*\w+\\?\.(?:com|org|net|io|dev|app|example)\b/i;

/** `/https?:\/\/www\.example\.com/` without `^`, or with a dot that stands for any sign. */
const openPattern = (source: string): boolean => {
  if (!host.test(source)) return false;
  const authority = source.replace(/^.*?:\\\/\\\//, '').replace(/\\\/.*$/, '');
  return (
    !source.startsWith('^') ||
    /\w\.(?:com|org|net|io|dev|app|example)\b/.test(authority) ||
    !/\\\/|\$|\(\?:\\\/|[/?#]/.test(source.replace(/^.*?:\\\/\\\//, ''))
  );
};

const byPattern: CallCheck = (call, _node, { file, tracer }) => {
  const { object, name } = call.callee;
  const pattern = name === 'test' ? object : call.arguments[0]?.value;
  const value = name === 'test' ? call.arguments[0]?.value : object;
  const shape = pattern && file.shapeOf(tracer.resolved(pattern));
  return (
    shape?.kind === 'pattern' && !!value && address.test(value.text.slice(-80)) && openPattern(shape.source)
  );
};

export const entry: RegistryEntry = {
  title: 'Host looked for somewhere in an address',
  cwe: [20],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'This check also passes addresses of other hosts that have the name somewhere.',
  why: '`https://evil.test/?example.com` and `https://example.com.evil.test` pass, and lead to somebody else.',
  hint: "Compare the host whole: ['example.com'].includes(new URL(value).hostname); with subdomains, endsWith('.example.com').",
  references: [
    'https://developer.mozilla.org/en-US/docs/Web/API/URL/hostname',
    'https://cwe.mitre.org/data/definitions/20.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html',
  ],
  match: [
    calls({ to: ['*.includes', '*.indexOf', '*.search'], where: anywhere }),
    calls({ to: ['*.startsWith'], where: openBeginning }),
    calls({ to: ['*.endsWith'], where: openEnd }),
    calls({ to: ['*.test', '*.match'], where: byPattern }),
  ],
};
