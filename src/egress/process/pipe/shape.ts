import { PipeError } from './pipe-error.ts';

/** Reads a value out of parsed JSON. @throws PipeError when it is another kind of value */
export type Shape<T> = (value: unknown) => T;

type Dictionary = Readonly<Record<string, unknown>>;

function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const text: Shape<string> = (value) => {
  if (typeof value === 'string') return value;
  throw new PipeError(`a message holds ${typeof value} in place of text`);
};

export const number: Shape<number> = (value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new PipeError(`a message holds ${typeof value} in place of a number`);
};

/** In JSON as base64. */
export const bytes: Shape<Uint8Array> = (value) => Buffer.from(text(value), 'base64');

export function oneOf<const T extends string>(names: readonly T[]): Shape<T> {
  return (value) => {
    const name = names.find((each) => each === value);
    if (name !== undefined) return name;
    throw new PipeError('a message holds a name that it may not hold');
  };
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value) => (value === undefined ? undefined : shape(value));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value) => {
    if (Array.isArray(value)) return value.map(shape);
    throw new PipeError(`a message holds ${typeof value} in place of a list`);
  };
}

export function recordOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value) => {
    if (!isDictionary(value)) throw new PipeError(`a message holds ${typeof value} in place of a record`);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shape(each)]));
  };
}

/** An object with just these fields: others are dropped, optional ones left out where they are not there. */
export function objectOf<T extends object>(
  shapes: { readonly [Field in keyof T]-?: Shape<T[Field]> },
): Shape<T> {
  return (value) => {
    if (!isDictionary(value)) throw new PipeError(`a message holds ${typeof value} in place of an object`);
    const fields = Object.entries<Shape<unknown>>(shapes).map(([name, shape]) => [
      name,
      shape(Object.hasOwn(value, name) ? value[name] : undefined),
    ]);
    return Object.fromEntries(fields.filter(([, field]) => field !== undefined)) as T;
  };
}
