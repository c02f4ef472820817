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

/** The words round a place, made plain once for all numbers that it may be. */
export class Surroundings {
  readonly #before: string;
  readonly #after: string;
  /** False among numbers alone, as in a long list of them. */
  readonly #hasWords: boolean;
  /** The distance to the closest word for a passport, which dozens of countries ask for. */
  #toPassport: number | undefined;

  constructor(text: string, { start, end }: Span) {
    const after = text.slice(end, end + reach.after);
    const lineEnd = after.indexOf('\n');
    this.#before = ` ${plain(text.slice(Math.max(0, start - reach.before), start)).trim()} `;
    this.#after = ` ${plain(lineEnd < 0 ? after : after.slice(0, lineEnd)).trim()} `;
    this.#hasWords = /\p{L}/u.test(this.#before + this.#after);
  }

  /** Whether what stands right before says that the value is something else: a telephone number, a time, a size. */
  get isOfAnotherKind(): boolean {
    const beside = this.#before.slice(-reach.beside);
    return sought(otherKinds).some((word) => beside.includes(word));
  }

  naming(number: IdentityNumber): Naming {
    if (!this.#hasWords) return 'none';
    const own = this.#distance(number.words);
    if (number.type === 'passport') this.#toPassport ??= this.#distance(passportWords);
    const distance = number.type === 'passport' ? Math.min(own, this.#toPassport!) : own;
    if (distance <= reach.beside) return 'beside';
    if (distance < Number.POSITIVE_INFINITY) return 'near';
    return sought(typeWords[number.type]).some((word) => this.#before.includes(word)) ? 'loose' : 'none';
  }

  /** @returns how many characters it is from the value over the closest of the words, infinite where there is none */
  #distance(words: readonly string[]): number {
    let least = Number.POSITIVE_INFINITY;
    for (const word of sought(words)) {
      if (isShort(word)) {
        if (this.#touches(word)) return word.length;
        continue;
      }
      const before = this.#before.lastIndexOf(word);
      if (before >= 0) least = Math.min(least, this.#before.length - before);
      const after = this.#after.indexOf(word);
      if (after >= 0) least = Math.min(least, after + word.length);
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

/** Two letters, with the spaces round them. */
function isShort(word: string): boolean {
  return word.length <= 4 && word.startsWith(' ');
}

const soughtWords = new WeakMap<readonly string[], readonly string[]>();

/** Words as they stand in plain text: short ones whole, longer ones also as parts of compounds. */
function sought(words: readonly string[]): readonly string[] {
  let known = soughtWords.get(words);
  if (!known) {
    known = words.map((word) => {
      const simple = plain(word).trim();
      return simple.length <= 4 && /^[a-z0-9 ]+$/.test(simple) ? ` ${simple} ` : simple;
    });
    soughtWords.set(words, known);
  }
  return known;
}
