import type { Candidate } from '../../../finding.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** Six or eight pairs with one separator (EUI-48, EUI-64), or groups of four with dots, as Cisco writes them. */
const patterns = [
  /(?<![\w:.-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?(?![\w:]|[.-]\w)/gi,
  /(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?:\.[0-9a-f]{4})?(?![\w.]\w|\w)/gi,
];
/** With spaces only where nothing else stands in the string: otherwise it is a dump of bytes. */
const spaced = /(["'])((?:[0-9a-f]{2} ){5}[0-9a-f]{2}(?: [0-9a-f]{2} [0-9a-f]{2})?)\1/gi;

/** All zeros, all ones: no device has them (IEEE 802-2014, 8.2.2). */
const noDevice = /^(?:(?:00[:. -]?)+|(?:ff[:. -]?)+)$/i;

export const entry: RegistryEntry = {
  title: 'MAC address',
  type: 'mac-address',
  severity: 'low',
  *find({ text }): Generator<Candidate> {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        if (noDevice.test(match[0]) || isDecimal(match[0])) continue;
        yield { start: match.index, end: match.index + match[0].length, certainty: 'certain' };
      }
    }
    for (const match of text.matchAll(spaced)) {
      if (noDevice.test(match[2]!)) continue;
      const start = match.index + 1;
      yield { start, end: start + match[2]!.length, certainty: 'likely' };
    }
  },
};

/** `2024.0101.1200` is a date, `1234.5678.9012` an account; `12-34-56-78-90-12` stays, as many addresses have no letter. */
function isDecimal(address: string): boolean {
  return address.includes('.') && /^[\d.]+$/.test(address) && !/^0[0-9a-f]{3}\./i.test(address);
}
