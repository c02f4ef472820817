import { argumentRole } from '../argument-role.ts';
import type { Tie } from '../named-value.ts';
import { type LexicalValue, quotedValueAt } from './value-at.ts';

/** A text argument of a call. */
export interface CallArgument {
  readonly value: LexicalValue;
  /** What names it after the name that the call belongs to: a callee, the argument before it, its role. */
  readonly names: readonly string[];
  readonly tie: Tie;
}

const most = 6;

const callee =
  /(?:await\s|new\s)?\s{0,2}([A-Za-z_$][\w$]{0,60}(?:(?:\.|->|::)[\w$]{1,60}){0,4})!?\s?\(\s{0,20}/y;

/** Callees that look a value up under the name that they get: their first argument is no value, their second a default. */
const looksUp = /env|get|config|setting|prop|param|lookup|fetch|read|find|value|secret|option|default/i;

/** The text arguments of the call that a value is: `getenv("NAME", "…")`, `new SecureString("…")`. */
export function calledArguments(text: string, at: number): CallArgument[] | undefined {
  callee.lastIndex = at;
  const match = callee.exec(text);
  if (!match) return undefined;
  const name = match[1]!;
  const values = textArguments(text, callee.lastIndex);
  if (looksUp.test(name)) {
    const [key, fallback] = values;
    if (!key || !fallback) return [];
    return [{ value: fallback, names: [text.slice(key.start, key.end)], tie: 'default' }];
  }
  return values.map((value) => ({ value, names: [name], tie: 'positional-argument' }));
}

/** The text arguments that come after a name in a list of arguments. */
export function furtherArguments(text: string, at: number): CallArgument[] {
  return textArguments(text, at).map((value) => ({ value, names: [], tie: 'positional-argument' }));
}

/** The text arguments of the call whose first argument is at a position. */
export function callArguments(text: string, at: number, name: string): CallArgument[] | undefined {
  const values = textArguments(text, at);
  const texts = values.map(({ start, end }) => text.slice(start, end));
  return values.map((value, index) => {
    const role = argumentRole(name, texts.slice(0, index), values.length);
    return { value, names: role === undefined ? [] : [role], tie: 'positional-argument' };
  });
}

const list = /[[({]\s{0,40}(?=["'`])/y;

/** The values of a list that has a name: `PASSWORDS = ["…", "…"]`. */
export function listedValues(text: string, at: number): CallArgument[] | undefined {
  list.lastIndex = at;
  if (!list.test(text)) return undefined;
  const values = textArguments(text, list.lastIndex);
  const [first] = values;
  if (!first || /^\s{0,8}(?:=>|[:=])/.test(text.slice(first.after, first.after + 12))) return undefined;
  return values.map((value) => ({ value, names: [], tie: 'assignment' }));
}

const separator = /\s{0,8},\s{0,40}/y;

const keyword = /\w{1,40}\s?[=:]\s?(?=["'`])/y;
const otherArgument = /[\w$.&*:-]{1,80}(?=\s{0,8},)/y;

/** Quoted arguments, with names and numbers between them. */
function textArguments(text: string, at: number): LexicalValue[] {
  const values: LexicalValue[] = [];
  let position = at;
  for (let seen = 0; seen < most; seen++) {
    keyword.lastIndex = position;
    if (keyword.test(text)) position = keyword.lastIndex;
    const value = /["'`@\\&fbru]/.test(text[position] ?? '') ? quotedValueAt(text, position) : undefined;
    otherArgument.lastIndex = position;
    if (value) values.push(value);
    else if (!otherArgument.test(text)) break;
    separator.lastIndex = value ? value.after : otherArgument.lastIndex;
    if (!separator.test(text)) break;
    position = separator.lastIndex;
  }
  return values;
}
