import type { Span } from '../../../finding.ts';
import { formOfText } from '../lexical/value-form.ts';
import type { NamedValue, Tie, ValueForm } from '../named-value.ts';
import { placeOfKey } from '../place-of-text.ts';

/** A set of keys with values that stand together: an object, an element with its attributes, a section. */
export interface Mapping {
  readonly path: readonly string[];
  /** The value of a key such as `name`: what its `value` is called. */
  name?: string;
  /** Where the value of a key such as `value` is in the list of what was found. */
  valueIndex?: number;
}

/** How a value is written. */
export interface Written extends Span {
  readonly quoted: boolean;
  readonly tie?: Tie;
  readonly form?: ValueForm;
}

const nameKeys =
  /^(?:name|key|id|env|variable|var|field|property|parameter|parameter_?(?:key|name)|param|code|setting|attribute)$/i;
const valueKeys =
  /^(?:value|val|default|default_?value|content|secret_?value|string_?value|plain_?text|current_?value|parameter_?value)$/i;
const isName = /^[\w.$:/ -]{1,80}$/;

/**
 * Collects the values of a structured text under their paths. Two keys of one mapping that mean a name and its value
 * make one: `name: DB_PASSWORD` with `value: …`, as Kubernetes, Terraform and many XML formats write it.
 */
export class ValueCollector {
  readonly found: NamedValue[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  put(mapping: Mapping, key: string, written: Written): void {
    const { start, end, quoted, tie = 'property' } = written;
    if (end <= start) return;
    const content = this.#text.slice(start, end);
    const path =
      mapping.path.length === 0 && key === '' ? [] : key === '' ? mapping.path : [...mapping.path, key];
    if (path.length === 0) return;
    if (nameKeys.test(key) && isName.test(content)) this.#named(mapping, content);
    const isValue = valueKeys.test(key);
    if (isValue) mapping.valueIndex = this.found.length;
    this.found.push({
      path: isValue && mapping.name !== undefined ? [...mapping.path, mapping.name] : path,
      tie,
      form: written.form ?? formOfText(content),
      start,
      end,
      quoted,
      place: placeOfKey(key) ?? 'data',
    });
  }

  #named(mapping: Mapping, name: string): void {
    mapping.name = name;
    const index = mapping.valueIndex;
    const value = index === undefined ? undefined : this.found[index];
    if (index !== undefined && value) this.found[index] = { ...value, path: [...mapping.path, name] };
  }
}
