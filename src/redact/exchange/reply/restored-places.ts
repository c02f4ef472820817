import { type JsonRestoreOptions, restoreJsonNumber, restoreJsonText } from '../../restore/restore-json.ts';
import { restoreText } from '../../restore/restore-text.ts';
import type { Vault } from '../../vault/vault.ts';
import { anything, type Place, type PlaceRules, rulesFor, rulesOfMember } from '../formats/place-rules.ts';
import { indexOf, type JsonNode, type JsonNumber, type JsonString } from '../json/json-node.ts';
import type { Splice } from '../json/splice.ts';
import { escaped } from '../json/written-string.ts';

/** How placeholders of one answer are turned back. */
export interface Restoring {
  readonly vault: Vault;
  readonly options: JsonRestoreOptions;
}

/** The steps to a place, by keys and by the indices that items name themselves. */
export type JsonPath = readonly (string | number)[];

/** Gets a piece of a string that goes on in the next event. @returns what can be passed on by now */
export type RestoreDelta = (piece: JsonString, path: JsonPath) => string;

/** What of a JSON text has to be replaced so that it is restored, by the rules of its places. */
export function restoredPlaces(
  text: string,
  root: JsonNode,
  rules: PlaceRules,
  restoring: Restoring,
  restoreDelta?: RestoreDelta,
): Splice[] {
  const walker = new Walker(text, restoring, restoreDelta);
  walker.walk(root, rules, undefined, []);
  return walker.splices;
}

class Walker {
  readonly splices: Splice[] = [];
  readonly #text: string;
  readonly #restoring: Restoring;
  readonly #restoreDelta: RestoreDelta | undefined;

  constructor(text: string, restoring: Restoring, restoreDelta: RestoreDelta | undefined) {
    this.#text = text;
    this.#restoring = restoring;
    this.#restoreDelta = restoreDelta;
  }

  walk(node: JsonNode, given: PlaceRules, outer: Place | undefined, path: JsonPath): void {
    const rules = rulesFor(given, node);
    const place = rules.place ?? outer;
    if (place === 'untouched' || place === 'media') return;
    switch (node.kind) {
      case 'string':
        this.#string(node, place, path);
        break;
      case 'number':
        if (place === 'data') this.#number(node);
        break;
      case 'array':
        node.items.forEach((item, position) => {
          this.walk(item, rules.items?.() ?? anything, place, [...path, indexOf(item, position)]);
        });
        break;
      case 'object':
        for (const { key, value } of node.members) {
          const own = rulesOfMember(rules, key.value);
          if (!own && place === 'data') this.#string(key, place, path);
          this.walk(value, own ?? anything, place, [...path, key.value]);
        }
    }
  }

  #string(node: JsonString, place: Place | undefined, path: JsonPath): void {
    const restored = this.#restored(node, place, path);
    if (restored === node.value) return;
    this.splices.push({ start: node.start, end: node.end, text: `"${escaped(restored)}"` });
  }

  #restored(node: JsonString, place: Place | undefined, path: JsonPath): string {
    const { vault, options } = this.#restoring;
    if (place === 'delta' && this.#restoreDelta) return this.#restoreDelta(node, path);
    if (place === 'json-text') return restoreJsonText(node.value, vault, options).text;
    return restoreText(node.value, vault, options).text;
  }

  #number({ start, end }: JsonNumber): void {
    const { vault, options } = this.#restoring;
    const { text, restored } = restoreJsonNumber(this.#text.slice(start, end), vault, options);
    if (restored > 0) this.splices.push({ start, end, text });
  }
}
