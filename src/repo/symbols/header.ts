import type { SyntaxNode } from 'tree-sitter';
import type { RegistryEntry } from '../languages/registry-entry.ts';

interface Token {
  readonly text: string;
  readonly literal: boolean;
}

const literalKind =
  /^(string|string_fragment|template_string|template_literal_type|literal_type|ERROR|number|integer|float|regex|character|(?!func_|composite_)\w+_literal)$/;
const noSpaceBefore = /^[,;:)\]?.[>]$|^\?\.$/;
const noSpaceAfter = /^[([.@!~<*&]$|^\.\.\.$|^\*\*$|^\?\.$/;
const spaceBeforeBracket =
  /^([=,:|&)]|=>|->|async|func|function|extends|public|private|protected|static|final|abstract|default|synchronized)$/;

/**
 * The part of a declaration before its body, token by token, in one canonical spelling.
 *
 * @param end index at which the body starts
 */
export function headerOf(
  node: SyntaxNode,
  end: number,
  language: RegistryEntry,
): { signature: string; outline: string } {
  const tokens: Token[] = [];
  collectTokens(node, end, language, tokens);
  return {
    signature: join(tokens.map(({ text }) => text)),
    outline: join(tokens.map(({ text, literal }) => (literal ? '…' : text))),
  };
}

function collectTokens(node: SyntaxNode, end: number, language: RegistryEntry, tokens: Token[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.startIndex >= end) return;
    if (language.comments.includes(child.type) || language.annotations.includes(child.type)) continue;
    const literal = child.isNamed && literalKind.test(child.type);
    if (literal || child.childCount === 0) {
      const text = child.text;
      if (text.trim() !== '') tokens.push({ text, literal });
    } else {
      collectTokens(child, end, language, tokens);
    }
  }
}

/** A trailing comma says nothing, and neither does the way a list is broken into lines. */
function join(tokens: readonly string[]): string {
  let text = '';
  let previous: string | undefined;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (token === ',' && (next === ')' || next === ']' || next === '}' || next === '>')) continue;
    if (previous !== undefined && isSpaced(previous, token)) text += ' ';
    text += token;
    previous = token;
  }
  return text;
}

function isSpaced(previous: string, token: string): boolean {
  if (noSpaceAfter.test(previous) || noSpaceBefore.test(token)) return false;
  if (token === '(' || token === '<') return spaceBeforeBracket.test(previous);
  return true;
}
