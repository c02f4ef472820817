import type { Candidate, Certainty } from '../../../finding.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** The middle of every form; what begins with a separator is rarer than what begins with a digit. */
const trace = /[:-][0-9a-f]{2}[:-][0-9a-f]{2}[:-]|\.[0-9a-f]{4}\.[0-9a-f]{4}|["'][0-9a-f]{2} [0-9a-f]{2} /gi;

interface Form {
  /** How far a trace is from the beginning of the address. */
  readonly before: number;
  readonly pattern: RegExp;
  readonly certainty: Certainty;
}

const forms: Readonly<Record<string, Form>> = {
  // Six or eight pairs with one separator (EUI-48, EUI-64).
  pairs: {
    before: 2,
    pattern:
      /(?<![\w:.-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?:\1[0-9a-f]{2}\1[0-9a-f]{2})?(?![\w:]|[.-]\w)/iy,
    certainty: 'certain',
  },
  // Groups of four with dots, as Cisco writes them.
  dotted: {
    before: 4,
    pattern: /(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?:\.[0-9a-f]{4})?(?![\w.]\w|\w)/iy,
    certainty: 'certain',
  },
  // With spaces only where nothing else stands in the string: otherwise it is a dump of bytes.
  spaced: {
    before: -1,
    pattern: /(?<=(["']))(?:[0-9a-f]{2} ){5}[0-9a-f]{2}(?: [0-9a-f]{2} [0-9a-f]{2})?(?=\1)/iy,
    certainty: 'likely',
  },
};

/** All zeros, all ones: no device has them (IEEE 802-2014, 8.2.2). */
const noDevice = /^(?:(?:00[:. -]?)+|(?:ff[:. -]?)+)$/i;

export const entry: RegistryEntry = {
  title: 'MAC address',
  type: 'mac-address',
  severity: 'low',
  *find({ text }): Generator<Candidate> {
    trace.lastIndex = 0;
    for (let at = trace.exec(text); at; at = trace.exec(text)) {
      const first = at[0].charAt(0);
      const { before, pattern, certainty } =
        first === '.' ? forms.dotted! : /["']/.test(first) ? forms.spaced! : forms.pairs!;
      const start = at.index - before;
      pattern.lastIndex = Math.max(0, start);
      const address = pattern.exec(text)?.[0];
      // One that is no address may hide the first pair of the next.
      trace.lastIndex = address ? start + address.length : at.index + 1;
      if (!address || noDevice.test(address) || isDecimal(address)) continue;
      yield { start, end: start + address.length, certainty };
    }
  },
};

/** `2024.0101.1200` is a date, `1234.5678.9012` an account; pairs of decimal digits are addresses like others. */
function isDecimal(address: string): boolean {
  return address.includes('.') && /^[\d.]+$/.test(address) && !/^0[0-9a-f]{3}\./i.test(address);
}
