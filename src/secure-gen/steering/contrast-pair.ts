import type { SteeredLanguage } from './steered-language.ts';

/** The same code twice: with a weakness, and repaired. */
export interface ContrastPair {
  /** Where it comes from; up to the first `/` it names the source, by which validation keeps pairs apart. */
  readonly id: string;
  readonly language: SteeredLanguage;
  /** As `cwe-79`. */
  readonly cwe: string;
  readonly fixed: string;
  readonly vulnerable: string;
}

/** Code from one source is alike: what is learned from one is tried on the others. */
export function sourceOf({ id }: ContrastPair): string {
  return id.split('/', 1)[0]!;
}
