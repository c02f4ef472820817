import ipaddr from 'ipaddr.js';
import type { Candidate, Certainty } from '../../../finding.ts';
import { isWholeString, lineBefore } from '../../text/surroundings.ts';
import { isDocumentationAddress } from '../../vetoes/documentation-values.ts';
import { isVersionContext } from '../../vetoes/version-numbers.ts';
import { namesAddress } from './address-context.ts';

const dottedQuad =
  /(?<![\w.-])(?<!\d,)(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:\/(?:3[0-2]|[12]?\d)(?![\d./]))?(?![\w-]|\.\w)/g;
/** Preceded by a hyphen it may be the end of a range, or of `ip-10.0.0.1`. */
const netmask = /^255\.(?:0|128|192|224|240|248|252|254|255)\./;
/** Resolvers that everybody uses. */
const publicResolver =
  /^(?:8\.8\.[84]\.[84]|1\.[01]\.[01]\.[01]|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02])$/;

export function* findIpv4(text: string): Generator<Candidate> {
  for (const match of text.matchAll(dottedQuad)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const certainty = judge(text, span, match[0].split('/')[0]!);
    if (certainty) yield { ...span, certainty };
  }
}

function judge(
  text: string,
  span: { readonly start: number; readonly end: number },
  address: string,
): Certainty | undefined {
  const before = lineBefore(text, span.start, 48);
  if (isVersionContext(before, text.slice(span.end, span.end + 12))) return undefined;
  const octets = address.split('.').map(Number);
  const [first, second] = octets as [number, number];
  const range = ipaddr.IPv4.parse(address).range();
  if (range === 'loopback' || address === '0.0.0.0') return undefined;
  if (netmask.test(address) && address !== '255.255.255.255') return undefined;
  // `4.0.0.0` is a version or a network, nobody's address.
  if (octets.slice(1).every((octet) => octet === 0) && !text.slice(span.start, span.end).includes('/'))
    return undefined;
  const named = namesAddress(before);
  if (range !== 'unicast' && range !== 'private' && range !== 'carrierGradeNat') {
    return named || first > 0 || isWholeString(text, span) ? 'possible' : undefined;
  }
  if (isDocumentationAddress(address) || publicResolver.test(address)) return 'possible';
  // Versions and section numbers have small parts.
  if (octets.every((octet) => octet < 20) && first !== 10) return named ? 'likely' : 'possible';
  return first < 10 && second < 30 && !named ? 'possible' : range === 'unicast' ? 'certain' : 'likely';
}
