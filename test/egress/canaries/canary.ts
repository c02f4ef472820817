import { Sample } from '../../../src/redact/secrets/sample.ts';

/** Invented values of one kind of secret or personal data. */
export interface CanaryKind {
  /** In kebab-case. */
  readonly id: string;
  /** What code calls such a value: `dateOfBirth`. */
  readonly label: string;
  /** Digits alone, and few enough for a number in code that keeps its value. */
  readonly isNumeric?: true;
  /** Another valid value for every state of the sample. */
  readonly make: (sample: Sample) => string;
  /** The part that must not leave, where it is not the whole. */
  readonly secretIn?: (value: string) => string;
}

/** An invented value in its kind. */
export interface Canary {
  readonly kind: CanaryKind;
  /** As it stands in code and data. */
  readonly value: string;
  /** What must not leave. */
  readonly secret: string;
}

export function canaryOf(kind: CanaryKind, seed: number): Canary {
  const value = kind.make(new Sample(seed));
  return { kind, value, secret: kind.secretIn?.(value) ?? value };
}

/** What an environment variable with such a value is called: `DATE_OF_BIRTH`. */
export function variableName({ label }: CanaryKind): string {
  return label.replace(/[A-Z]/g, '_$&').toUpperCase();
}
