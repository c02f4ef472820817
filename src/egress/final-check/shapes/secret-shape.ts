/** Characters that the part of a token behind its prefix is made of. */
export type Alphabet = 'alphanumeric' | 'upper-base32' | 'hex' | 'base64url' | 'base64';

/** A token that is told by how it begins. */
export interface SecretShape {
  /** As in messages and receipts: `github-token`. */
  readonly id: string;
  readonly prefixes: readonly string[];
  readonly alphabet: Alphabet;
  /** Characters behind the prefix, at least. */
  readonly least: number;
}
