import type { WatchedValue } from '../../../egress/gate/gate.ts';
import type { Encoding, Finding } from '../../finding.ts';
import { decodeValue } from '../../placeholders/encodings.ts';
import type { PlaceholderType } from '../../placeholders/placeholder-type.ts';

/** A value that was hidden, or is about to be. */
export interface HiddenValue extends WatchedValue {
  readonly type: PlaceholderType;
}

/** Finds secrets and personal data in a text. */
export type FindIn = (text: string) => Promise<readonly Finding[]>;

/** Shorter parts of a secret, in UTF-16 units, are hidden with it and not by themselves. */
const shortestPart = 10;

/**
 * What a hidden text holds that is to be known again elsewhere: the text itself and, of a secret, the parts that may be
 * the secret one, as the password in an address or a line of a key. Of a longer text that was encoded as a whole, what is
 * found in it.
 */
export async function hiddenValuesOf(
  text: string,
  type: PlaceholderType,
  encoding: Encoding | undefined,
  findIn: FindIn,
): Promise<HiddenValue[]> {
  const plain = decodeValue(text, encoding);
  if (encoding !== 'base64' && encoding !== 'hex') return withParts(plain, type);
  const findings = await findIn(plain);
  const inside = findings.flatMap((finding) =>
    withParts(plain.slice(finding.start, finding.end), typeOf(finding)),
  );
  return inside.length > 0 ? inside : withParts(plain, type);
}

function withParts(value: string, type: PlaceholderType): HiddenValue[] {
  const whole = { value, type };
  if (type !== 'secret') return [whole];
  const parts = value.split(/\\[nrt]|[\s:@"'=,;&?]|\/\//).filter((part) => part !== value && isTelling(part));
  return [whole, ...parts.map((part) => ({ value: part, type }))];
}

/** Letters and digits mixed, as in passwords and keys and not in names of hosts. */
function isTelling(part: string): boolean {
  const plain = part.replace(/%[\da-f]{2}/gi, '');
  if (plain.length < shortestPart || !/\d/.test(plain) || !/[A-Za-z]/.test(plain)) return false;
  return !/^[a-z]+(?:[.-][a-z\d]+)+$/.test(plain);
}

/** The type of a finding's placeholder. */
export function typeOf(finding: Finding): PlaceholderType {
  return finding.kind === 'secret' ? 'secret' : finding.type;
}
