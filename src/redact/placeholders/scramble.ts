/**
 * A secret function: 32 bits that depend on the parts alone. For stand-ins that keep what values have in common, as the
 * network of addresses.
 */
export type Scramble = (...parts: readonly (string | number)[]) => number;
