import type { Candidate } from '../../../finding.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const pattern = /(?<![\w:.-])(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:]|[.-]\w)/gi;

/** All zeros, all ones: no device has them (IEEE 802-2014, 8.2.2). */
const noDevice = /^(?:(?:00[:-]){5}00|(?:ff[:-]){5}ff)$/i;

export const entry: RegistryEntry = {
  title: 'MAC address',
  type: 'mac-address',
  severity: 'low',
  *find({ text }): Generator<Candidate> {
    for (const match of text.matchAll(pattern)) {
      if (noDevice.test(match[0])) continue;
      yield { start: match.index, end: match.index + match[0].length, certainty: 'certain' };
    }
  },
};
