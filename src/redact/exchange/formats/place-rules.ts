import { type JsonNode, stringOf } from '../json/json-node.ts';

/**
 * What may be done with what stands at a place of a wire format.
 *
 * - `untouched`: it means something to the provider alone, with everything in it: identifiers, discriminators, signatures.
 * - `media`: the bytes of a picture, a sound or a document in base64; anything else in its place is prose.
 * - `prose`: a text that stands for itself.
 * - `json-text`: a string that holds a JSON text, as the arguments of a tool call.
 * - `data`: values of a program, of which their keys say something; keys and numbers count, too.
 * - `delta`: pieces of strings that go on in the next event.
 */
export type Place = 'untouched' | 'media' | 'prose' | 'json-text' | 'data' | 'delta';

/** What is special about a value and what is in it. */
export interface PlaceRules {
  /** Where it is absent, that of what the value stands in counts. */
  readonly place?: Place;
  /** Of an object's members, by keys. These are the format's own. */
  readonly members?: Readonly<Record<string, PlaceRules>>;
  /** Of an array's items. */
  readonly items?: () => PlaceRules;
  /** What counts instead for an object whose `type` is one of these. */
  readonly byType?: Readonly<Record<string, PlaceRules>>;
}

export const untouched: PlaceRules = { place: 'untouched' };
export const media: PlaceRules = { place: 'media' };
export const prose: PlaceRules = { place: 'prose' };
export const jsonText: PlaceRules = { place: 'json-text' };
export const data: PlaceRules = { place: 'data' };

/** Nothing is said of what is in here. */
export const anything: PlaceRules = {};

/** The rules that count for a value. */
export function rulesFor(rules: PlaceRules, node: JsonNode): PlaceRules {
  if (!rules.byType) return rules;
  const type = stringOf(node, 'type');
  return type !== undefined && Object.hasOwn(rules.byType, type) ? rules.byType[type]! : rules;
}

/** Those for the member of an object; undefined where the key is not the format's. */
export function rulesOfMember({ members }: PlaceRules, key: string): PlaceRules | undefined {
  return members && Object.hasOwn(members, key) ? members[key] : undefined;
}

/** The same rules for each of some keys. */
export function each(rules: PlaceRules, ...keys: readonly string[]): Record<string, PlaceRules> {
  return Object.fromEntries(keys.map((key) => [key, rules]));
}
