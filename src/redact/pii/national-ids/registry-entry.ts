import type { PersonalDataType } from '../personal-data-type.ts';

/** Every scan asks for the numbers of every country. */
export const loading = 'eager';

export type IdentityNumberType = Extract<PersonalDataType, 'national-id' | 'us-ssn' | 'passport' | 'tax-id'>;

/** A number by which a state, or somebody on its behalf, knows a person or a business. */
export interface IdentityNumber {
  /** Starts with the country: `es-nif`. */
  readonly id: string;
  /** For people: `Spanish tax identification number (NIF)`. */
  readonly title: string;
  readonly type: IdentityNumberType;
  /**
   * How it is written: `9` is a digit, `A` a letter, `X` either, a letter in lower case is that letter, all else stands
   * for itself. The words between separators decide where it is looked for, so each usual grouping is a layout.
   */
  readonly layouts: readonly string[];
  /** What the value, in upper case and without separators, must look like beyond its layout. */
  readonly pattern?: RegExp;
  /** Check digits, dates, ranges; gets the value in upper case without separators. */
  readonly verify?: (value: string) => boolean;
  /**
   * How much `pattern` and `verify` prove, in decimal digits: of 10^n random values in these layouts one passes. A check
   * digit modulo 11 is worth 1, a date of birth 1.4. A test holds this against random values.
   */
  readonly strength: number;
  /** How much the layout tells by itself, in the same measure, where next to nothing else is written so. */
  readonly layoutStrength?: number;
  /**
   * Names of it, in the languages of the country and in English, in lower case; what people write beside it. Words of up
   * to four letters count only as whole words.
   */
  readonly words: readonly string[];
  /** Never reported without such a word beside it, whatever its form: its form is that of too many other things. */
  readonly onlyWithWord?: true;
}

export interface RegistryEntry {
  /** The country's name in English. */
  readonly name: string;
  /** Public documentation of the formats. */
  readonly sources: readonly string[];
  readonly numbers: readonly IdentityNumber[];
}
