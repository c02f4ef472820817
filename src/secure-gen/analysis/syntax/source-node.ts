import type { SyntaxNode } from 'tree-sitter';

/**
 * A node of a syntax tree, made when it is first asked for. Going down and up costs the same wherever a node lies: asking
 * tree-sitter for a parent would search the whole tree from its root each time.
 */
export class SourceNode {
  readonly type: string;
  /** UTF-16 positions in the text. */
  readonly start: number;
  readonly end: number;
  readonly parent: SourceNode | undefined;
  readonly #node: SyntaxNode;
  readonly #text: string;
  #children: readonly SourceNode[] | undefined;

  private constructor(node: SyntaxNode, parent: SourceNode | undefined, text: string) {
    this.type = node.type;
    this.start = node.startIndex;
    this.end = node.endIndex;
    this.parent = parent;
    this.#node = node;
    this.#text = text;
  }

  /** @param text that was parsed */
  static root(node: SyntaxNode, text: string): SourceNode {
    return new SourceNode(node, undefined, text);
  }

  /** Named or not: operators and brackets, too. */
  get children(): readonly SourceNode[] {
    this.#children ??= this.#node.children.map((child) => new SourceNode(child, this, this.#text));
    return this.#children;
  }

  get named(): readonly SourceNode[] {
    return this.children.filter((child) => child.isNamed);
  }

  get isNamed(): boolean {
    return this.#node.isNamed;
  }

  get text(): string {
    return this.#text.slice(this.start, this.end);
  }

  field(name: string): SourceNode | undefined {
    const found = this.#node.childForFieldName(name);
    return found ? this.children.find((child) => child.#node.id === found.id) : undefined;
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
