/** Values that must not stand at a place, as a trie: a walk along it costs a look-up a character. */
export interface ValueNode {
  readonly next: ReadonlyMap<string, ValueNode>;
  /** Whether nothing but a banned value can come of it any more, or it is one. */
  readonly isDoomed: boolean;
  /** Whether what was read is a banned value. */
  readonly isBanned: boolean;
  /** Whether what was read begins a value that is welcome. */
  readonly isWelcome: boolean;
}

interface GrowingNode {
  next: Map<string, GrowingNode>;
  isDoomed: boolean;
  isBanned: boolean;
  isWelcome: boolean;
}

/**
 * Compiles values, without regard to case and white space. A beginning is doomed from its half on, unless it begins a
 * welcome value as well: whoever has written `'md` will write `'md5'`.
 */
export function compileValues(banned: readonly string[], welcome: readonly string[]): ValueNode {
  const root = emptyNode();
  for (const value of welcome) grow(root, value, (node) => (node.isWelcome = true));
  for (const value of banned) {
    const half = Math.ceil(lettersIn(value) / 2);
    const whole = value.replace(/\s/g, '').length;
    let letters = 0;
    grow(root, value, (node, character, length) => {
      letters += lettersIn(character);
      const isEnd = length === whole;
      node.isBanned ||= isEnd;
      node.isDoomed ||= !node.isWelcome && (isEnd || (letters > 0 && letters >= half));
    });
  }
  return root;
}

/** The next node; the same at white space, undefined where the text is something else. */
export function stepValue(node: ValueNode, character: string): ValueNode | undefined {
  return /\s/.test(character) ? node : node.next.get(character.toLowerCase());
}

function grow(
  root: GrowingNode,
  value: string,
  visit: (node: GrowingNode, character: string, length: number) => void,
): void {
  let node = root;
  let length = 0;
  for (const character of value.replace(/\s/g, '').toLowerCase()) {
    let next = node.next.get(character);
    if (!next) {
      next = emptyNode();
      node.next.set(character, next);
    }
    node = next;
    visit(node, character, ++length);
  }
}

function emptyNode(): GrowingNode {
  return { next: new Map(), isDoomed: false, isBanned: false, isWelcome: false };
}

function lettersIn(text: string): number {
  return text.replace(/\W/g, '').length;
}
