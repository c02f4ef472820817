import { anything, type Place, type PlaceRules, rulesFor, rulesOfMember } from '../formats/place-rules.ts';
import type { JsonNode, JsonNumber, JsonObject, JsonString } from '../json/json-node.ts';
import { parseJson } from '../json/parse-json.ts';
import { DataGroup } from './data-group.ts';
import { isMedia } from './is-media.ts';
import { type Leaf, leafOf } from './leaf.ts';
import { RequestDocument } from './request-document.ts';

/** Everything of a request's body that may hold something private. */
export interface CollectedBody {
  readonly document: RequestDocument;
  readonly leaves: readonly Leaf[];
  /** Values that are looked at with their keys as well. */
  readonly groups: readonly DataGroup[];
}

/** @param root what the text was parsed to */
export function collectLeaves(text: string, root: JsonNode, rules: PlaceRules): CollectedBody {
  const collector = new Collector();
  const document = collector.collect(text, root, rules);
  return { document, leaves: collector.leaves, groups: collector.groups.filter(({ isEmpty }) => !isEmpty) };
}

/** Where a value stands. */
interface Context {
  readonly document: RequestDocument;
  readonly place: Place;
  /** Of the data that it is part of. */
  readonly group: DataGroup | undefined;
}

class Collector {
  readonly leaves: Leaf[] = [];
  readonly groups: DataGroup[] = [];

  collect(text: string, root: JsonNode, rules: PlaceRules): RequestDocument {
    const document = new RequestDocument(text);
    this.#walk(root, rules, { document, place: rules.place ?? 'data', group: undefined }, '');
    return document;
  }

  /** @param key what the value is called; empty for an item of a list and for the whole */
  #walk(node: JsonNode, given: PlaceRules, outer: Context, key: string): void {
    const rules = rulesFor(given, node);
    const place = rules.place ?? outer.place;
    if (place === 'untouched') return;
    const startsGroup = place === 'data' && !outer.group && !rules.members && !rules.items;
    if (!startsGroup) {
      this.#enter(node, rules, { ...outer, place });
      return;
    }
    const group = new DataGroup();
    this.groups.push(group);
    group.addSign(`{${JSON.stringify(key)}: `);
    this.#enter(node, rules, { ...outer, place, group });
    group.addSign('}\n');
  }

  #enter(node: JsonNode, rules: PlaceRules, context: Context): void {
    switch (node.kind) {
      case 'string':
        this.#string(node, context);
        break;
      case 'number':
        this.#number(node, context);
        break;
      case 'literal':
        context.group?.addSign(context.document.text.slice(node.start, node.end));
        break;
      case 'array':
        context.group?.addSign('[');
        node.items.forEach((item, index) => {
          if (index > 0) context.group?.addSign(',\n');
          this.#walk(item, rules.items?.() ?? anything, context, '');
        });
        context.group?.addSign(']');
        break;
      case 'object':
        this.#object(node, rules, context);
    }
  }

  #object({ members }: JsonObject, rules: PlaceRules, context: Context): void {
    const { document, group } = context;
    group?.addSign('{\n');
    members.forEach(({ key, value }, index) => {
      if (index > 0) group?.addSign(',\n');
      const own = rulesOfMember(rules, key.value);
      if (!own) {
        const leaf = this.#leaf(key.value);
        document.addString(key, leaf);
        group?.addString(leaf);
      } else group?.addSign(JSON.stringify(key.value));
      group?.addSign(': ');
      this.#walk(value, own ?? anything, context, key.value);
    });
    group?.addSign('\n}');
  }

  #string(node: JsonString, { document, place, group }: Context): void {
    if (place === 'media' && isMedia(node.value)) return;
    if (place === 'json-text') {
      const root = parseJson(node.value);
      if (root && root.kind !== 'string') {
        document.addDocument(node, this.collect(node.value, root, { place: 'data' }));
        return;
      }
    }
    const leaf = this.#leaf(node.value);
    document.addString(node, leaf);
    group?.addString(leaf);
  }

  /** Sign and exponent are no part of what a number may be found to be. */
  #number(node: JsonNumber, { document, group }: Context): void {
    const [, sign, digits] = /^(-?)([\d.]+)/.exec(document.text.slice(node.start, node.end))!;
    const leaf = this.#leaf(digits!, true);
    const start = node.start + sign!.length;
    document.addNumber(node, { start, end: start + digits!.length }, leaf);
    group?.addNumber(leaf);
  }

  #leaf(text: string, isNumber = false): Leaf {
    const leaf = leafOf(text, isNumber);
    this.leaves.push(leaf);
    return leaf;
  }
}
