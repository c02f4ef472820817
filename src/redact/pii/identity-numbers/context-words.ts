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
  readonly #beside: string;
  readonly #after: string;
  readonly #rightAfter: string;

  constructor(text: string, { start, end }: Span) {
    const before = text.slice(Math.max(0, start - reach.before), start);
    const after = text.slice(end, end + reach.after);
    const lineEnd = after.indexOf('\n');
    this.#before = ` ${plain(before).trim()} `;
    this.#beside = this.#before.slice(-reach.beside);
    this.#after = ` ${plain(lineEnd < 0 ? after : after.slice(0, lineEnd)).trim()} `;
    this.#rightAfter = this.#after.slice(0, reach.beside);
  }

  /** Whether what stands right before says that the value is something else: a telephone number, a time, a size. */
  get isOfAnotherKind(): boolean {
    return holds(this.#beside, otherKinds);
  }

  naming(number: IdentityNumber): Naming {
    const own = number.type === 'passport' ? passportWords : [];
    const beside = [this.#beside, this.#rightAfter];
    if (beside.some((text) => holds(text, number.words) || holds(text, own))) return 'beside';
    if ([this.#before, this.#after].some((text) => holds(text, number.words) || holds(text, own)))
      return 'near';
    return holds(this.#before, typeWords[number.type]) ? 'loose' : 'none';
  }
}

const plainWords = new WeakMap<readonly string[], readonly string[]>();

/** Words of two letters are many things: they count right beside the value only. */
function isLast(text: string, word: string): boolean {
  return (
    text.endsWith(word) ||
    text.startsWith(word) ||
    ['no', 'nr', 'number', 'is'].some((rest) => text.endsWith(`${word}${rest} `))
  );
}

/** Short words count whole, longer ones as parts of compounds too. */
function holds(text: string, words: readonly string[]): boolean {
  let sought = plainWords.get(words);
  if (!sought) {
    sought = words.map((word) => {
      const simple = plain(word).trim();
      return simple.length <= 4 && /^[a-z0-9 ]+$/.test(simple) ? ` ${simple} ` : simple;
    });
    plainWords.set(words, sought);
  }
  return sought.some((word) =>
    word.length <= 4 && word.startsWith(' ') ? isLast(text, word) : text.includes(word),
  );
}
