import type { Candidate, Certainty } from '../../finding.ts';
import type { ScannedText } from '../../scanned-text.ts';
import type { IdentityNumber, IdentityNumberType } from '../national-ids/registry-entry.ts';
import { isWholeString } from '../text/surroundings.ts';
import { isEpochTime } from '../vetoes/dates-and-times.ts';
import { type Naming, Surroundings } from './context-words.ts';
import { formStrength } from './form-strength.ts';
import { type Layout, layoutsByKey } from './layout.ts';
import { quotedLists } from './quoted-lists.ts';
import { writtenValues } from './written-values.ts';

export interface IdentityNumberCandidate extends Candidate {
  readonly number: IdentityNumber;
}

/** A place whose form is that of an identity number of some country. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** How unusual the form is, in decimal digits like the strength of a number. */
  readonly form: number;
  /** The numbers that it can be: form and check digits are right. */
  readonly readings: readonly { readonly number: IdentityNumber; readonly country: string }[];
  /** Evidence for a country from the list that the place is in, in decimal digits. */
  listed?: { readonly country: string; readonly evidence: number };
}

const namingEvidence: Readonly<Record<Naming, number>> = { none: 0, loose: 1, near: 2, beside: 3 };

/** Evidence, in decimal digits, that makes a place that sure. */
const needed = { certain: 4, likely: 3, possible: 2 } as const;

/** That a value is all of a quoted literal; that the literal stands in a list of such values; each entry of the list; a name of the list that tells of something else. */
const quotedEvidence = { alone: 0.5, list: 1.4, entry: 0.3, leadingZero: 0.6, otherName: 2.2 } as const;

let known: ReadonlyMap<number, readonly Layout[]> | undefined;

/** `1111-1111`: nobody's number, whatever its check digit. */
function isOneDigitRepeated(writing: string): boolean {
  const first = writing[0]!;
  return (
    first >= '0' && first <= '9' && [...writing].every((sign) => sign === first || !/[A-Z0-9]/.test(sign))
  );
}

/** Digits in their order, and names of algorithms, curves, encodings and types: nobody's number, whatever its check digit. */
const noNumber =
  /^(?:0123456789|1234567890|9876543210|(?:SHA|MD|AES|DES|RSA|UTF|ISO|CRC|RFC|CVE|INT|UINT|FLOAT|BASE|WIN|IPV|GB|KOI|CP|EUC|JIS)-?\d{1,5}|SEC[PT]\d{3}[RK]\d)$/;

/** Whether the value stands as a number in code: `= 1234567890;`, an element of `[1, 2]`. */
function isNumericLiteral(text: string, { start, end }: Place): boolean {
  return (
    /[,;)\]}]/.test(text[end] ?? '') &&
    !isWholeString(text, { start, end }) &&
    /^\d+$/.test(text.slice(start, end))
  );
}

function placesIn(text: string): Place[] {
  known ??= layoutsByKey();
  const places: Place[] = [];
  for (const { start, end, forms } of writtenValues(text, known)) {
    const writing = text.slice(start, end).toUpperCase();
    const layouts = forms.filter(({ written }) => written.test(writing));
    if (layouts.length === 0 || isOneDigitRepeated(writing) || noNumber.test(writing)) continue;
    const value = writing.replace(/[^A-Z0-9]+/g, '');
    const readings = layouts.filter(
      ({ number: { pattern, verify } }) => (pattern?.test(value) ?? true) && (verify?.(value) ?? true),
    );
    if (readings.length === 0 && !isWholeString(text, { start, end })) continue;
    places.push({ start, end, form: formStrength(text.slice(start, end)), readings });
  }
  return places;
}

/** Whether entries of a list look like numbers that somebody was given, not like dates, counts or names in code. */
function isListOfIdentifiers(text: string, list: readonly Place[]): boolean {
  const values = list.map(({ start, end }) => text.slice(start, end));
  const given = values.filter(
    (value) => !/[a-z]{2}/.test(value) && value.length >= (/[A-Z]/.test(value) ? 7 : 8),
  );
  const areDates = values.every((value) => /^(?:19|20)\d{2}[01]\d[0-3]\d$/.test(value));
  return given.length * 2 >= values.length && !areDates;
}

/** `ids: [`, `"buildNumbers": [` */
const nameOfList =
  /([\p{L}_$][\p{L}\p{N}_$]{0,40})["'`]?\s{0,4}[:=]\s{0,4}(?:new \w{1,12}\(\s{0,4})?[[({]\s{0,80}$/u;
const sampleName =
  /valid|match|test|cases?$|example|sample|inputs?$|values?$|data$|fixture|accept|reject|good|bad|expect|^(?:codes?|numbers?|entries|items|list|args)$/i;

/** Whether a list has a name that tells what is in it, and that is not a collection of samples. */
function isNamedOtherwise(text: string, list: readonly Place[]): boolean {
  const start = list[0]!.start - 1;
  const name = nameOfList.exec(text.slice(Math.max(0, start - 130), start))?.[1];
  return name !== undefined && !sampleName.test(name);
}

/** What each place proves for a country adds up over a list whose every entry is a number of that country. */
function weighList(text: string, list: readonly Place[]): void {
  if (!isListOfIdentifiers(text, list)) return;
  const countries = new Set(list.flatMap(({ readings }) => readings.map(({ country }) => country)));
  const zeros = list.some(({ start }) => text[start] === '0') ? quotedEvidence.leadingZero : 0;
  const name = isNamedOtherwise(text, list) ? quotedEvidence.otherName : 0;
  let best: Place['listed'];
  for (const country of countries) {
    let evidence: number = quotedEvidence.list + zeros - name;
    let others = 0;
    for (const { readings, form } of list) {
      const own = readings.filter((reading) => reading.country === country);
      if (own.length === 0) others++;
      else
        evidence += Math.max(...own.map(({ number }) => number.strength)) + form / 2 + quotedEvidence.entry;
    }
    if (others * 4 <= list.length && (!best || evidence > best.evidence)) best = { country, evidence };
  }
  if (best) for (const place of list) place.listed = best;
}

function certaintyOf(evidence: number, strength: number, isNamed: boolean): Certainty | undefined {
  // A check digit is enough where the number is called by its name right beside.
  if (evidence >= needed.certain && strength >= (isNamed ? 1 : 1.9)) return 'certain';
  if (evidence >= needed.likely) return 'likely';
  return evidence >= needed.possible ? 'possible' : undefined;
}

/** Numbers of nine or ten digits are mostly telephone numbers. */
const telephoneDoubt = 0.3;

/** Evidence that a value without a name is no identity number. */
function evidenceAgainst(text: string, place: Place, surroundings: Surroundings): number {
  if (surroundings.isOfAnotherKind || isEpochTime(text.slice(place.start, place.end))) return 1.5;
  if (isNumericLiteral(text, place)) return 0.6;
  return !place.listed && /^\d{9,10}$/.test(text.slice(place.start, place.end)) ? telephoneDoubt : 0;
}

/** The reading of a place that has most evidence. */
function judge(
  text: string,
  place: Place,
): (IdentityNumberCandidate & { readonly evidence: number }) | undefined {
  const surroundings = new Surroundings(text, place);
  const contrary = evidenceAgainst(text, place, surroundings);
  const quoted = isWholeString(text, place) ? quotedEvidence.alone : 0;
  let best: (IdentityNumberCandidate & { readonly evidence: number }) | undefined;
  for (const { number, country } of place.readings) {
    const naming = surroundings.naming(number);
    const inList = place.listed?.country === country ? place.listed.evidence : 0;
    if (number.onlyWithWord && (naming === 'none' || naming === 'loose') && inList === 0) continue;
    const alone = number.onlyWithWord ? 0 : number.strength + place.form + (number.layoutStrength ?? 0);
    const against = naming === 'none' || naming === 'loose' ? contrary : 0;
    const evidence = namingEvidence[naming] + quoted + Math.max(alone, inList) - against;
    const certainty = certaintyOf(evidence, number.strength, naming === 'beside');
    // Of readings with the same evidence, as in a list, the one that check digits speak for.
    const isBetter =
      !best ||
      evidence > best.evidence ||
      (evidence === best.evidence && number.strength > best.number.strength);
    if (certainty && isBetter) {
      best = { start: place.start, end: place.end, certainty, number, evidence };
    }
  }
  return best;
}

const found = new WeakMap<ScannedText, readonly IdentityNumberCandidate[]>();

/** All identity numbers in a text, worked out once for the detectors of all types; they do not overlap. */
function identityNumbers(source: ScannedText): readonly IdentityNumberCandidate[] {
  const earlier = found.get(source);
  if (earlier) return earlier;
  const places = placesIn(source.text);
  for (const list of quotedLists(source.text, places)) weighList(source.text, list);
  const kept: (IdentityNumberCandidate & { readonly evidence: number })[] = [];
  for (const place of places) {
    const candidate = judge(source.text, place);
    if (!candidate) continue;
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.evidence > last.evidence) kept[kept.length - 1] = candidate;
  }
  found.set(source, kept);
  return kept;
}

export function* identityNumbersOfType(source: ScannedText, type: IdentityNumberType): Generator<Candidate> {
  for (const { start, end, certainty, number } of identityNumbers(source)) {
    if (number.type === type) yield { start, end, certainty };
  }
}
