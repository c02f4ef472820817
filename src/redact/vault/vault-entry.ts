import type { PlaceholderType } from '../placeholders/placeholder-type.ts';

/** Where a secret was found. */
export interface SecretPlace {
  /** Relative to the repository, with `/`; empty for a text without a file, as on standard input. */
  readonly path: string;
  /** HMAC of what stands before the secret on its line: tells its place in the file, without its text. */
  readonly surroundings: string;
}

/** A placeholder that was handed out, and what it stands for. */
export interface VaultEntry {
  readonly standIn: string;
  /** Exactly as it stood in the text. */
  readonly value: string;
  readonly type: PlaceholderType;
  /** Whether the stand-in is a value of the same type, a `ppx_` token, or a number in a number's place. */
  readonly form: PlaceholderForm;
  /** Of secrets only, and theirs are never empty: the places that the secret may come back to. */
  readonly places: readonly SecretPlace[];
}

export type PlaceholderForm = 'typed' | 'token' | 'number';
