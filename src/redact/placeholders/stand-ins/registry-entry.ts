import type { Identity } from '../identity.ts';

/** Which type a stand-in is needed for is known by the finding alone: the registry holds them all. */
export const loading = 'eager';

/** Placeholders of one type. Its file name is the type. */
export interface RegistryEntry {
  /** The type in tokens: `ppx_<tag>_…`. Letters a to z. */
  readonly tag: string;
  /** The value in its usual spelling: two values that mean the same give the same. */
  normalise(value: string): string;
  /**
   * A valid value of the type that belongs to nobody, written as `value` is; undefined where there is none, and a token
   * has to do. Absent: a token always.
   */
  readonly standIn?: (value: string, identity: Identity, attempt: number) => string | undefined;
  /** Whether people put spaces, hyphens, dots and brackets in at will, so that a stand-in without them is the same one. */
  readonly looseSeparators?: boolean;
  /** Values in the forms in which texts have them. None is anybody's. */
  readonly samples: readonly string[];
}
