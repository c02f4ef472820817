import type { Span } from '../../finding.ts';
import type { IdentityNumber, IdentityNumberType } from '../national-ids/registry-entry.ts';

/** How well the words round a value name it. */
export type Naming = 'none' | 'loose' | 'near' | 'beside';

/** What people call numbers of a type, whatever the country. */
const typeWords: Readonly<Record<IdentityNumberType, readonly string[]>> = {
  passport: [],
  'us-ssn': [],
  'tax-id': [
    'tax id',
    'taxid',
    'tax number',
    'tax no',
    'tax identification',
    'taxpayer',
    'tin',
    'fiscal',
    'vat',
  ],
  'national-id': [
    'identity card',
    'identity number',
    'identity no',
    'id card',
    'id number',
    'id no',
    'national id',
    'nationalid',
    'personal id',
    'personal number',
    'identification number',
  ],
};

const passportWords = [
  'passport',
  'reisepass',
  'passnummer',
  'passeport',
  'pasaporte',
  'passaporto',
  'passaporte',
  'paspoort',
  'paszport',
  'pasport',
  'cestovni pas',
  'pasnummer',
  'paso numer',
  'passi number',
  'utlevel',
  'putovnica',
  'pasaport',
  'pass no',
  'travel document',
  'паспорт',
  '护照',
  '旅券',
  'パスポート',
  '여권',
  'διαβατηριο',
];

/** Splits names of variables, drops accents and punctuation: `taxId_NR` becomes `tax id nr`. */
function plain(text: string): string {
  return text
    .replace(/([a-z]{2})(?=[A-Z])/g, '$1 ')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
}

const otherKinds = [
  'phone',
  'fax',
  'tel',
  'mobile',
  'whatsapp',
  'calling code',
  'national number',
  'timestamp',
  'time',
  'date',
  'size',
  'bytes',
  'offset',
  'hash',
  'seed',
  'checksum',
  'version',
  'isbn',
  'issn',
  'barcode',
  'ean',
  'order',
  'invoice',
  'port',
];

const reach = { before: 110, after: 56, beside: 34 } as const;

/** As many bits as tell whether two characters may stand side by side somewhere. */
const pairBits = 1024;

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & (pairBits - 1);
}

/** The words round a place, made plain once for all numbers that it may be. */
export class Surroundings {
  readonly #before: string;
  readonly #after: string;
  /** False among numbers alone, as in a long list of them. */
  readonly #hasWords: boolean;
  /** Which pairs of characters there are in the words. */
  readonly #pairs = new Uint32Array(pairBits / 32);
  /** The distance to the closest word for a passport, which dozens of countries ask for. */
  #toPassport: number | undefined;

  constructor(text: string, { start, end }: Span) {
    const after = text.slice(end, end + reach.after);
    const lineEnd = after.indexOf('\n');
    this.#before = ` ${plain(text.slice(Math.max(0, start - reach.before), start)).trim()} `;
    this.#after = ` ${plain(lineEnd < 0 ? after : after.slice(0, lineEnd)).trim()} `;
    this.#hasWords = /\p{L}/u.test(this.#before + this.#after);
    this.#notePairs(this.#before);
    this.#notePairs(this.#after);
  }

  /** Whether what stands right before says that the value is something else: a telephone number, a time, a size. */
  get isOfAnotherKind(): boolean {
    const beside = this.#before.slice(-reach.beside);
    return sought(otherKinds).some(({ text }) => beside.includes(text));
  }

  naming(number: IdentityNumber): Naming {
    if (!this.#hasWords) return 'none';
    const own = this.#distance(number.words);
    if (number.type === 'passport') this.#toPassport ??= this.#distance(passportWords);
    const distance = number.type === 'passport' ? Math.min(own, this.#toPassport!) : own;
    if (distance <= reach.beside) return 'beside';
    if (distance < Number.POSITIVE_INFINITY) return 'near';
    const words = sought(typeWords[number.type]);
    return words.some((word) => this.#mayHold(word) && this.#before.includes(word.text)) ? 'loose' : 'none';
  }

  #notePairs(text: string): void {
    let last = text.charCodeAt(0);
    for (let at = 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const pair = pairOf(last, code);
      this.#pairs[pair >> 5]! |= 1 << (pair & 31);
      last = code;
    }
  }

  /** Rules out most words without a search: a number may have sixty, and a list of data a thousand numbers. */
  #mayHold({ pair }: SoughtWord): boolean {
    return pair === undefined || (this.#pairs[pair >> 5]! & (1 << (pair & 31))) !== 0;
  }

  /** @returns how many characters it is from the value over the closest of the words, infinite where there is none */
  #distance(words: readonly string[]): number {
    let least = Number.POSITIVE_INFINITY;
    for (const word of sought(words)) {
      if (!this.#mayHold(word)) continue;
      const { text } = word;
      if (word.isShort) {
        if (this.#touches(text)) return text.length;
        continue;
      }
      const before = this.#before.lastIndexOf(text);
      if (before >= 0) least = Math.min(least, this.#before.length - before);
      const after = this.#after.indexOf(text);
      if (after >= 0) least = Math.min(least, after + text.length);
    }
    return least;
  }

  /** Words of two letters are many things: they count right beside the value only. */
  #touches(word: string): boolean {
    return (
      this.#after.startsWith(word) ||
      ['', 'no ', 'nr ', 'number ', 'is '].some((rest) => this.#before.endsWith(`${word}${rest}`))
    );
  }
}

/** A word as it stands in plain text. */
interface SoughtWord {
  readonly text: string;
  /** Two letters, with the spaces round them. */
  readonly isShort: boolean;
  /** Of its first two characters; undefined where it has one only. */
  readonly pair: number | undefined;
}

const soughtWords = new WeakMap<readonly string[], readonly SoughtWord[]>();

/** Words as they stand in plain text: short ones whole, longer ones also as parts of compounds. */
function sought(words: readonly string[]): readonly SoughtWord[] {
  let known = soughtWords.get(words);
  if (!known) {
    known = words.map((word) => {
      const simple = plain(word).trim();
      const text = simple.length <= 4 && /^[a-z0-9 ]+$/.test(simple) ? ` ${simple} ` : simple;
      return {
        text,
        isShort: text.length <= 4 && text.startsWith(' '),
        pair: text.length < 2 ? undefined : pairOf(text.charCodeAt(0), text.charCodeAt(1)),
      };
    });
    soughtWords.set(words, known);
  }
  return known;
}
