import type { Argument } from './shape.ts';
import type { SourceNode } from './source-node.ts';

/** `%s`, `%(name)s`, `%-5.2f`, `%%`, `%1$s`, `%[1]s` (printf in C, Python, Java and Go). */
const directive = /%(?:\(([^)]*)\)|\[(\d+)\]|(\d+)\$)?[-+ #0-9.*]*(?:h|l|ll|L)?[a-zA-Z%]/g;

/**
 * The parts of a text with `%` directives.
 *
 * @param values in the order of the directives; the last one stands for the rest
 * @param named values of directives with a name
 */
export function percentParts(
  text: string,
  values: readonly SourceNode[],
  named: ReadonlyMap<string, SourceNode> = new Map(),
): (string | SourceNode)[] {
  const parts: (string | SourceNode)[] = [];
  let done = 0;
  let next = 0;
  for (const match of text.matchAll(directive)) {
    if (match.index > done) parts.push(text.slice(done, match.index));
    done = match.index + match[0].length;
    if (match[0] === '%%') {
      parts.push('%');
      continue;
    }
    const place = match[2] ?? match[3];
    const index = place === undefined ? next++ : Number(place) - 1;
    const value = named.get(match[1] ?? '') ?? values[Math.min(index, values.length - 1)];
    // A number is no text of anybody's.
    if (value && /[diouxXeEfFgGc]$/.test(match[0]) && !match[0].endsWith('%')) parts.push('0');
    else if (value) parts.push(value);
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

const field = /\{\{|\}\}|\{([^{}:!]*)(?:![rsa])?(?::[^{}]*)?\}/g;

/** The parts of a text with `{}` fields (Python's `str.format`). */
export function formatParts(text: string, args: readonly Argument[]): (string | SourceNode)[] {
  const parts: (string | SourceNode)[] = [];
  const positional = args.filter(({ name, isSpread }) => name === undefined && !isSpread);
  const spread = args.find(({ isSpread }) => isSpread);
  let done = 0;
  let next = 0;
  for (const match of text.matchAll(field)) {
    if (match.index > done) parts.push(text.slice(done, match.index));
    done = match.index + match[0].length;
    if (match[0] === '{{' || match[0] === '}}') {
      parts.push(match[0][0]!);
      continue;
    }
    const name = /^[^.[]*/.exec(match[1] ?? '')![0];
    const index = name === '' ? next++ : /^\d+$/.test(name) ? Number(name) : undefined;
    const found = index === undefined ? args.find((each) => each.name === name) : positional[index];
    const value = (found ?? spread)?.value;
    if (value) parts.push(value);
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}
