import { DataGroup } from './data-group.ts';
import { type Leaf, leafOf } from './leaf.ts';

/** Headers whose values are the wire formats' own. */
const ownHeaders: ReadonlySet<string> = new Set([
  'accept',
  'anthropic-beta',
  'anthropic-version',
  'content-type',
  'openai-beta',
]);

/** What of a request stands in front of its body. */
export class RequestHead {
  readonly leaves: Leaf[] = [];
  readonly groups: DataGroup[] = [];
  readonly #path: Leaf;
  readonly #headers: readonly { readonly name: Leaf; readonly value: Leaf }[];

  constructor(path: string, headers: Readonly<Record<string, string>>) {
    this.#path = this.#leaf(path);
    this.#headers = Object.entries(headers).map(([name, value]) => this.#header(name, value));
  }

  get path(): string {
    return textOf(this.#path);
  }

  get headers(): Record<string, string> {
    return Object.fromEntries(this.#headers.map(({ name, value }) => [textOf(name), textOf(value)]));
  }

  #header(name: string, value: string): { readonly name: Leaf; readonly value: Leaf } {
    if (ownHeaders.has(name)) return { name: leafOf(name), value: leafOf(value) };
    const header = { name: this.#leaf(name), value: this.#leaf(value) };
    const group = new DataGroup();
    group.addSign('{');
    group.addString(header.name);
    group.addSign(': ');
    group.addString(header.value);
    group.addSign('}\n');
    this.groups.push(group);
    return header;
  }

  #leaf(text: string): Leaf {
    const leaf = leafOf(text);
    this.leaves.push(leaf);
    return leaf;
  }
}

function textOf({ text, redaction }: Leaf): string {
  return redaction?.text ?? text;
}
