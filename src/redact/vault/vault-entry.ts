import type { PlaceholderForm, PlaceholderRequest } from '../placeholders/make-stand-in.ts';

/** Where a secret was found. */
export interface SecretPlace {
  /** Relative to the repository, with `/`; empty for a text without a file, as on standard input. */
  readonly path: string;
  /** HMAC of what stands before the secret on its line: tells its place in the file, without its text. */
  readonly surroundings: string;
}

/** A placeholder that was handed out, and what it stands for. */
export interface VaultEntry extends PlaceholderRequest {
  readonly standIn: string;
  /** The form that was asked for is `form`; this one it got. */
  readonly issuedForm: PlaceholderForm;
  /** How many stand-ins were taken before this one was free. */
  readonly attempt: number;
  /** Of secrets only: the places that the secret may come back to. */
  readonly places: readonly SecretPlace[];
}
