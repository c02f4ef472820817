import type { JsonValue } from './json-value.ts';

type JsonObject = { readonly [key: string]: JsonValue };

/** What stands below some keys, one after the other; undefined where something else stands on the way. */
export function memberOf(value: JsonValue | undefined, ...keys: readonly string[]): JsonValue | undefined {
  let current = value;
  for (const key of keys) {
    if (!isObject(current) || !Object.hasOwn(current, key)) return undefined;
    current = current[key];
  }
  return current;
}

/** The string below some keys; empty where there is none. */
export function textAt(value: JsonValue | undefined, ...keys: readonly string[]): string {
  const member = memberOf(value, ...keys);
  return typeof member === 'string' ? member : '';
}

/** The whole number from 0 below some keys; undefined where there is none. */
export function countAt(value: JsonValue | undefined, ...keys: readonly string[]): number | undefined {
  const member = memberOf(value, ...keys);
  return typeof member === 'number' && Number.isSafeInteger(member) && member >= 0 ? member : undefined;
}

/** The items of the list below some keys; none where there is no list. */
export function itemsAt(value: JsonValue | undefined, ...keys: readonly string[]): readonly JsonValue[] {
  const member = memberOf(value, ...keys);
  return Array.isArray(member) ? member : [];
}

/** @returns undefined for what is no JSON */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
