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

/**
 * What a hidden text holds that is to be known again elsewhere: the text itself, but where it is a longer one that was
 * encoded as a whole, what is found in that.
 */
export async function hiddenValuesOf(
  text: string,
  type: PlaceholderType,
  encoding: Encoding | undefined,
  findIn: FindIn,
): Promise<HiddenValue[]> {
  const plain = decodeValue(text, encoding);
  if (encoding !== 'base64' && encoding !== 'hex') return [{ value: plain, type }];
  const findings = await findIn(plain);
  const inside = findings.map((finding) => ({
    value: plain.slice(finding.start, finding.end),
    type: typeOf(finding),
  }));
  return inside.length > 0 ? inside : [{ value: plain, type }];
}

/** The type of a finding's placeholder. */
export function typeOf(finding: Finding): PlaceholderType {
  return finding.kind === 'secret' ? 'secret' : finding.type;
}
