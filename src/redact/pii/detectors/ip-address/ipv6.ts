import ipaddr from 'ipaddr.js';
import type { Candidate, Certainty, Span } from '../../../finding.ts';
import { isWholeString, lineBefore } from '../../text/surroundings.ts';
import { isDocumentationAddress } from '../../vetoes/documentation-values.ts';
import { namesAddress } from './address-context.ts';

/** Two colons with at most four hexadecimal digits between them: rare but in addresses, times and hardware addresses. */
const trace = /:[0-9a-f]{0,4}:/gi;
const part = /[0-9a-f:.]/i;
/** Eight groups of four digits, seven colons, or an IPv4 address at the end: 45 characters (RFC 4291, 2.2). */
const longest = 45;
/** What can be one at a glance: groups left out, or six colons at least, and none alone at the start. */
const shape = /^(?!:[^:])(?:.*::|(?:[^:]*:){6})/;
const suffix = /^(?:%[\w.~-]{1,16})?(?:\/(?:12[0-8]|1[01]\d|\d{1,2})(?!\d))?/;

export function findIpv6(text: string): Candidate[] {
  const found: Candidate[] = [];
  let searched = 0;
  for (const match of text.matchAll(trace)) {
    if (match.index < searched) continue;
    let start = match.index;
    while (start > searched && match.index - start <= longest && part.test(text.charAt(start - 1))) start--;
    let end = match.index + match[0].length;
    while (end - start <= longest + 1 && part.test(text.charAt(end))) end++;
    searched = end;
    const candidate = addressIn(text, { start, end });
    if (candidate) found.push(candidate);
  }
  return found;
}

function addressIn(text: string, span: Span): Candidate | undefined {
  const { start } = span;
  let { end } = span;
  // A full stop, or a colon that introduces something, is no part of the address.
  while (text.charAt(end - 1) === '.' || (text.charAt(end - 1) === ':' && text.charAt(end - 2) !== ':'))
    end--;
  const address = text.slice(start, end);
  if (address.length < 3 || !shape.test(address) || !ipaddr.IPv6.isValid(address)) return undefined;
  if (/[\p{L}\p{N}_$@-]/u.test(text.charAt(start - 1))) return undefined;
  end += suffix.exec(text.slice(end, end + 24))![0].length;
  // A closing tag may follow; what begins with `<` otherwise is code.
  if (/^(?:[\p{L}\p{N}_(]|<(?!\/))/u.test(text.slice(end, end + 2))) return undefined;
  const certainty = judge(text, { start, end }, address);
  return certainty && { start, end, certainty };
}

function judge(text: string, span: Span, address: string): Certainty | undefined {
  const groups = address.split(':').filter((group) => group !== '');
  const parsed = ipaddr.IPv6.parse(address);
  const range = parsed.range();
  if (range === 'loopback' || range === 'unspecified') return undefined;
  // EUI-64 hardware addresses have eight groups too, of two digits each.
  if (groups.length === 8 && groups.every((group) => group.length === 2)) return undefined;
  const isString = isWholeString(text, span);
  const named = isString || namesAddress(lineBefore(text, span.start, 48));
  if (/[\p{L}\p{N}_)\]]\[$/u.test(text.slice(Math.max(0, span.start - 2), span.start))) return undefined;
  if (isDocumentationAddress(address) || range === 'multicast') return 'possible';
  if (/\.\d/.test(address)) return /:127\.|:0\.0\.0\.0/.test(address) ? 'possible' : 'likely';
  if (
    groups.length >= 4 ||
    (groups.length === 3 && isString) ||
    (groups.length >= 2 && isGlobalOrLocal(groups[0]!))
  ) {
    return /\d/.test(address) ? 'likely' : 'possible';
  }
  // `1::2` is a slice, `Fee::Bad` a name: only where something says that it is an address.
  return named && /\d/.test(address) ? 'possible' : undefined;
}

/** 2000::/3, fe80::/10, fc00::/7, as routers and interfaces write them. */
function isGlobalOrLocal(group: string): boolean {
  return /^(?:[23][0-9a-f]{3}|fe[89ab][0-9a-f]|f[cd][0-9a-f]{2})$/i.test(group);
}
