import type { Candidate } from '../../../finding.ts';
import type { ScannedText } from '../../../scanned-text.ts';
import type { RegistryEntry } from '../registry-entry.ts';
import { findIpv4 } from './ipv4.ts';
import { findIpv6 } from './ipv6.ts';

export const entry: RegistryEntry = {
  title: 'IP address',
  type: 'ip-address',
  severity: 'low',
  find({ text }: ScannedText): Candidate[] {
    const found = findIpv6(text);
    // `::ffff:192.168.1.1` is one address, not two.
    for (const candidate of findIpv4(text)) {
      if (!found.some(({ start, end }) => start <= candidate.start && candidate.end <= end))
        found.push(candidate);
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
