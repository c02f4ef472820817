import type { Candidate } from '../../../finding.ts';
import type { ScannedText } from '../../../scanned-text.ts';
import { withoutOverlaps } from '../../text/without-overlaps.ts';
import type { RegistryEntry } from '../registry-entry.ts';
import { findIpv4 } from './ipv4.ts';
import { findIpv6 } from './ipv6.ts';

export const entry: RegistryEntry = {
  title: 'IP address',
  type: 'ip-address',
  severity: 'low',
  find({ text }: ScannedText): Candidate[] {
    // `::ffff:192.168.1.1` is one address, not two.
    return withoutOverlaps([...findIpv6(text), ...findIpv4(text)]);
  },
};
