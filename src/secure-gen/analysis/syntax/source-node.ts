import type { SyntaxNode } from 'tree-sitter';

/**
 * A node of a syntax tree, made when it is first asked for. Going down and up costs the same wherever a node lies: asking
 * tree-sitter for a parent would search the whole tree from its root each time.
 */
export class SourceNode {
  readonly parent: SourceNode | undefined;
  readonly #node: SyntaxNode;
  readonly #text: string;
  // Asked of tree-sitter once, and only of nodes that are looked at: each question costs as much as a dozen of our own.
  #type: string | undefined;
  #start: number | undefined;
  #end: number | undefined;
  #children: readonly SourceNode[] | undefined;
  #named: readonly SourceNode[] | undefined;
  #fields: Map<string, SourceNode | undefined> | undefined;

  private constructor(node: SyntaxNode, parent: SourceNode | undefined, text: string) {
    this.parent = parent;
    this.#node = node;
    this.#text = text;
  }

  /** @param text that was parsed */
  static root(node: SyntaxNode, text: string): SourceNode {
    return new SourceNode(node, undefined, text);
  }

  get type(): string {
    this.#type ??= this.#node.type;
    return this.#type;
  }

  /** UTF-16 position in the text. */
  get start(): number {
    this.#start ??= this.#node.startIndex;
    return this.#start;
  }

  /** UTF-16 position behind it. */
  get end(): number {
    this.#end ??= this.#node.endIndex;
    return this.#end;
  }

  /** Named or not: operators and brackets, too. */
  get children(): readonly SourceNode[] {
    this.#children ??= this.#node.children.map((child) => new SourceNode(child, this, this.#text));
    return this.#children;
  }

  get named(): readonly SourceNode[] {
    this.#named ??= this.children.filter((child) => child.isNamed);
    return this.#named;
  }

  get isNamed(): boolean {
    return this.#node.isNamed;
  }

  get text(): string {
    return this.#text.slice(this.start, this.end);
  }

  field(name: string): SourceNode | undefined {
    this.#fields ??= new Map();
    if (!this.#fields.has(name)) this.#fields.set(name, this.#findField(name));
    return this.#fields.get(name);
  }

  #findField(name: string): SourceNode | undefined {
    const found = this.#node.childForFieldName(name);
    if (!found) return undefined;
    // The binding mostly gives the same object for the same node.
    return (
      this.children.find((child) => child.#node === found) ??
      this.children.find((child) => child.#node.id === found.id)
    );
  }

  /** The children that have a type, named ones first to last. */
  childrenOfType(...types: readonly string[]): readonly SourceNode[] {
    return this.children.filter(({ type }) => types.includes(type));
  }

  /** The leaf at a position. */
  leafAt(position: number): SourceNode {
    let node: SourceNode = this;
    for (;;) {
      const child = childAt(node.children, position);
      if (!child) return node;
      node = child;
    }
  }

  /** The closest of this node and those round it with one of these types. */
  closest(types: ReadonlySet<string>): SourceNode | undefined {
    let node: SourceNode | undefined = this;
    while (node && !types.has(node.type)) node = node.parent;
    return node;
  }

  isInside(other: SourceNode): boolean {
    return this.start >= other.start && this.end <= other.end;
  }
}

/** By halving: a list of data may have ten thousand. */
function childAt(children: readonly SourceNode[], position: number): SourceNode | undefined {
  let low = 0;
  let high = children.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const child = children[middle]!;
    if (child.end <= position) low = middle + 1;
    else if (child.start > position) high = middle - 1;
    else return child;
  }
  return undefined;
}
