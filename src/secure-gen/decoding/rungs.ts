/** Which parts of steering are on. Asking again with the hint of a finding is not among them: that is the agent's. */
export interface Rungs {
  /** Places where code must not go, and going back to the start of a statement in which a rule finds a weakness. */
  readonly constraints: boolean;
  /** What a secure context makes likelier than a weak one, where it matters. */
  readonly contrast: boolean;
  /** Vectors added to the residual stream. */
  readonly vectors: boolean;
  /** Keys and values that were learned. */
  readonly prefix: boolean;
}

export const rungNames = [
  'constraints',
  'contrast',
  'vectors',
  'prefix',
] as const satisfies readonly (keyof Rungs)[];

/** These rungs on, all others off. */
export function rungsOf(names: readonly string[]): Rungs {
  const isOn = (name: keyof Rungs) => names.includes(name);
  return {
    constraints: isOn('constraints'),
    contrast: isOn('contrast'),
    vectors: isOn('vectors'),
    prefix: isOn('prefix'),
  };
}
