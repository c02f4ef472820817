import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { type ImportedName, isForBrowsers, memberOf } from '../../fixing/ecmascript-imports.ts';
import { innermost, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-predictable-random'] };

/**
 * Secrets and identifiers that `Math.random` makes, made by `node:crypto` in the same form: whole numbers of a range by
 * `randomInt`, signs of a base by `randomInt` each, patterns of a UUID by `randomUUID`; open-ended texts by `randomBytes`.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = innermost(node);
    if (/pseudoRandomBytes$|prng$/.test(call.field('function')?.text ?? ''))
      return withRandomBytes(file, call);
    if (call.text !== 'Math.random()') return undefined;
    const uuid = uuidAround(call);
    if (uuid) return made(file, uuid, 'randomUUID', (name) => `${name}()`);
    const text = textAround(file, call);
    if (text) return inBase(file, text);
    const whole = rangeAround(file, call);
    return whole && made(file, whole.node, 'randomInt', (name) => `${name}(${whole.range})`);
  },
};

/** Replaces an expression by a call of something of `crypto`, which browsers have as well where that is said. */
function made(file: FileAnalysis, node: SourceNode, member: string, code: (name: string) => string) {
  const name = cryptoOf(file, node, member);
  return name && [replaced(node, code(name.code)), ...name.edits];
}

function cryptoOf(file: FileAnalysis, at: SourceNode, member: string): ImportedName | undefined {
  if (!isForBrowsers(file)) return memberOf(file, at, 'crypto', member);
  return member === 'randomUUID' ? { code: 'crypto.randomUUID', edits: [] } : undefined;
}

/** `pseudoRandomBytes` and `randomBytes` take and give the same. */
function withRandomBytes(file: FileAnalysis, call: SourceNode): readonly TextEdit[] | undefined {
  const callee = call.field('function')!;
  const property = callee.field('property');
  if (property) return [replaced(property, 'randomBytes')];
  const name = memberOf(file, call, 'crypto', 'randomBytes');
  return name && [replaced(callee, name.code), ...name.edits];
}

const uuidPattern = /^(['"`])[xX]{8}-[xX]{4}-4[xX]{3}-[yY][xX]{3}-[xX]{12}\1$/;

/** `'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, …)` */
function uuidAround(call: SourceNode): SourceNode | undefined {
  for (let node = call.parent; node; node = node.parent) {
    if (node.type !== 'call_expression') continue;
    const callee = node.field('function');
    if (callee?.field('property')?.text === 'replace' && uuidPattern.test(callee.field('object')?.text ?? ''))
      return node;
  }
  return undefined;
}

interface RandomText {
  readonly node: SourceNode;
  readonly base: number;
  /** How many signs are taken; undefined where as many as there are. */
  readonly length: number | undefined;
}

const cutting = /^(?:slice|substr|substring)$/;

/** `Math.random().toString(36).slice(2, 10)` */
function textAround(file: FileAnalysis, random: SourceNode): RandomText | undefined {
  const list = random.parent;
  if (
    list?.type === 'arguments' &&
    list.named.length === 1 &&
    list.parent?.field('function')?.text === 'String'
  )
    return { node: list.parent, base: 16, length: undefined };
  if (list?.type === 'template_substitution') return { node: random, base: 16, length: undefined };
  if (isPutIntoTexts(file, random)) return { node: random, base: 16, length: undefined };
  const call = methodCall(random);
  const shape = call && file.callAt(call);
  if (!call || shape?.callee.name !== 'toString') return undefined;
  const base = numberAt(shape.arguments[0]?.value) ?? 10;
  const cut = methodCall(call);
  const cutShape = cut && file.callAt(cut);
  if (!cut || !cutShape || !cutting.test(cutShape.callee.name))
    return base === 10 || !cut ? { node: call, base, length: undefined } : undefined;
  const from = numberAt(cutShape.arguments[0]?.value);
  const to = numberAt(cutShape.arguments[1]?.value);
  if (from === undefined || (cutShape.arguments.length > 1 && to === undefined)) return undefined;
  if (to === undefined) return { node: cut, base, length: from < 0 ? -from : undefined };
  const length = cutShape.callee.name === 'substr' ? to : to - from;
  return length > 0 ? { node: cut, base, length } : undefined;
}

/** Whether it is an operand of a text, or has a name that is used in texts only. */
function isPutIntoTexts(file: FileAnalysis, value: SourceNode): boolean {
  const { parent } = value;
  if (parent?.type === 'binary_expression') return isText(file, parent);
  const name = parent?.type === 'variable_declarator' ? parent.field('name') : undefined;
  if (name?.type !== 'identifier' || file.boundNames(name.text).length !== 1) return false;
  const uses = file
    .occurrencesOf(name.text)
    .filter((leaf) => leaf.type === 'identifier' && leaf.start !== name.start);
  return uses.length > 0 && uses.every((use) => use.parent !== undefined && isText(file, use.parent));
}

/** A sum with a text is a text. */
function isText(file: FileAnalysis, sum: SourceNode): boolean {
  if (sum.type === 'template_substitution') return true;
  return sum.type === 'binary_expression' && partsOfText(file, sum).some((part) => typeof part === 'string');
}

/** The call of a method on what is given: `value.method(…)`. */
function methodCall(value: SourceNode): SourceNode | undefined {
  const outer = value.parent?.type === 'parenthesized_expression' ? value.parent : value;
  const member = outer.parent;
  const call =
    member?.type === 'member_expression' && member.field('object') === outer ? member.parent : undefined;
  return call?.type === 'call_expression' && call.field('function') === member ? call : undefined;
}

function numberAt(node: SourceNode | undefined): number | undefined {
  return node && /^-?\d+$/.test(node.text) ? Number(node.text) : undefined;
}

/** The fractions of numbers seldom have more signs of base 36 than this. */
const mostSigns = 11;

function inBase(file: FileAnalysis, { node, base, length }: RandomText): readonly TextEdit[] | undefined {
  const isShort = length !== undefined && length <= mostSigns;
  if (isForBrowsers(file))
    return isShort || base !== 36
      ? undefined
      : [replaced(node, `crypto.randomUUID().replace(/-/g, ${literalOf(file, '')})`)];
  const hex = literalOf(file, 'hex');
  if (!isShort && (base === 36 || base === 16))
    return made(file, node, 'randomBytes', (name) => `${name}(16).toString(${hex})`);
  const digits = base === 10 ? '' : `.toString(${base})`;
  const signs = length ?? 16;
  return made(
    file,
    node,
    'randomInt',
    (name) =>
      `Array.from({ length: ${signs} }, () => ${name}(${base})${digits}).join(${literalOf(file, '')})`,
  );
}

interface WholeNumber {
  readonly node: SourceNode;
  /** The arguments of `randomInt`. */
  readonly range: string;
}

/** What is surely a whole number: one that is written out, or a length. */
const wholeNumber = /^(?:[\d_]+|0x[\da-f]+|[\w.]*\blength|[A-Z][A-Z_\d]*|1e\d+)$/i;

/** `Math.floor(Math.random() * size)`, `Math.floor(1000 + Math.random() * 9000)`, `(Math.random() * size) | 0` */
function rangeAround(file: FileAnalysis, random: SourceNode): WholeNumber | undefined {
  const product = outside(random.parent);
  if (product?.type !== 'binary_expression' || product.field('operator')?.text !== '*') return undefined;
  const size = product.field('left') === random ? product.field('right') : product.field('left');
  if (!size || !wholeNumber.test(size.text)) return undefined;
  const holder = outside(product.parent);
  const isSum = holder?.type === 'binary_expression' && holder.field('operator')?.text === '+';
  const sum = isSum && holder ? holder : undefined;
  const least =
    sum && [sum.field('left'), sum.field('right')].find((side) => side && !product.isInside(side));
  if (sum && least && /^\d+$/.test(least.text) && /^\d+$/.test(size.text)) {
    const node = roundedDown(file, sum);
    return node && { node, range: `${least.text}, ${Number(least.text) + Number(size.text)}` };
  }
  const node = roundedDown(file, product);
  return node && { node, range: size.text };
}

function outside(node: SourceNode | undefined): SourceNode | undefined {
  let outer = node;
  while (outer?.type === 'parenthesized_expression') outer = outer.parent;
  return outer;
}

/** `Math.floor(value)`, `value | 0`, `~~value`, `parseInt(value)` */
function roundedDown(file: FileAnalysis, value: SourceNode): SourceNode | undefined {
  const holder = outside(value.parent);
  if (holder?.type === 'arguments' && holder.named.length === 1) {
    const call = holder.parent;
    const isRounding = /^(?:Math\.(?:floor|trunc)|(?:Number\.)?parseInt)$/.test(
      call?.field('function')?.text ?? '',
    );
    return isRounding ? call : undefined;
  }
  if (holder?.type === 'binary_expression' && /^(?:\||>>>?)$/.test(holder.field('operator')?.text ?? ''))
    return holder.field('right')?.text === '0' ? holder : undefined;
  const isTwice = /^~~/.test(holder?.parent?.text ?? '') && holder?.parent?.type === 'unary_expression';
  return isTwice && file.text[holder!.start] === '~' ? holder!.parent : undefined;
}
