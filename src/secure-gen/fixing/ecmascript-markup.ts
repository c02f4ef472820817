import { constantText, isOrigin } from '../analysis/dataflow/value.ts';
import type { FileAnalysis } from '../analysis/file-analysis.ts';
import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { RuleContext } from '../matching/matcher.ts';
import { functionAtEnd } from './ecmascript-functions.ts';
import type { ImportedName } from './ecmascript-imports.ts';
import { importedModules, isFree } from './ecmascript-modules.ts';
import { styleOf } from './ecmascript-style.ts';
import { partsOfText } from './ecmascript-texts.ts';

/** A tag or an entity: constant text with it is markup. */
export const tags = /<\/?[a-z!]|&#?\w+;/i;

/** What people call markup, elements and parts of pages, which must stay as they are. */
const ownMarkup =
  /html|markup|icon|svg|template|tpl|render|element|\bel\b|\belem\b|node|dom|widget|button|btn|\blinks?$|rows?$|cells?$|list$|items$|options$|content$|body$|children|image|img|css|style|tags?$|header$|hdr$|footer$|form$|table$|output|result|snippet|fragment/i;

/** What gets a text that somebody entered. */
const entering =
  /^(?:get|getItem|val|text|attr|data|prop|getAttribute|param|prompt|header|query|String|decodeURIComponent|decodeURI|unescape|stringify)$/;
/** What hands the text on that it is called on. */
const passing = /^(?:trim\w*|toString|to(?:Lower|Upper)Case|slice|substr(?:ing)?|replace|replaceAll)$/;

/** Whether an expression is, as it is written, a text that somebody entered, and no markup that the program made. */
export function isPlainText(node: SourceNode, context: RuleContext): boolean {
  const { file, tracer } = context;
  const bare = file.bare(node);
  const shape = file.shapeOf(bare);
  if (shape.kind === 'call') {
    const { name, object } = shape.callee;
    if (!entering.test(name) && !(passing.test(name) && object && isPlainText(object, context))) return false;
  } else if (shape.kind === 'choice') {
    return shape.options.every(
      (option) => isConstantWithoutTags(option, context) || isPlainText(option, context),
    );
  } else if (shape.kind === 'name' || shape.kind === 'member' || shape.kind === 'index') {
    const name = shape.kind === 'name' ? shape.name : shape.kind === 'member' ? shape.property : '';
    if (ownMarkup.test(name)) return false;
    const given = tracer.resolved(bare);
    if (given !== bare && given.type !== 'identifier' && isMade(given, context)) return false;
  } else return false;
  return tracer
    .valueOf(bare)
    .every((pieces) => pieces.every((piece) => isOrigin(piece) || !tags.test(piece)));
}

function isConstantWithoutTags(node: SourceNode, { tracer }: RuleContext): boolean {
  const text = constantText(tracer.valueOf(node));
  return text !== undefined && !tags.test(text);
}

/** Whether a value is the answer of a function of which nobody knows what it makes. */
function isMade(node: SourceNode, { file }: RuleContext): boolean {
  const shape = file.shapeOf(node);
  if (shape.kind === 'call') return !entering.test(shape.callee.name) && !passing.test(shape.callee.name);
  return shape.kind === 'list' || shape.kind === 'record' || shape.kind === 'function';
}

/**
 * The plain texts that get into a text of markup where they need to be escaped, from wherever its parts are put together;
 * undefined where one of them stands where escaping is not enough: a script, an attribute without quotes.
 */
export function textsInMarkup(node: SourceNode, context: RuleContext): readonly SourceNode[] | undefined {
  const found = new Map<number, SourceNode>();
  return collect(node, context, found, 0) ? [...found.values()] : undefined;
}

const deepest = 8;

function collect(
  node: SourceNode,
  context: RuleContext,
  found: Map<number, SourceNode>,
  depth: number,
): boolean {
  const { file, tracer } = context;
  if (depth > deepest) return false;
  const shape = file.shapeOf(node);
  const again = (inner: SourceNode): boolean => collect(inner, context, found, depth + 1);
  switch (shape.kind) {
    case 'same':
      return again(shape.inner);
    case 'choice':
      return shape.options.every(again);
    case 'text':
      return collectParts(node, context, found, depth);
    case 'name': {
      const bound = file.boundNames(shape.name);
      const values = bound.flatMap(({ binding }) =>
        binding.kind === 'assigned' || binding.kind === 'appended' || binding.kind === 'added'
          ? [binding.value]
          : [],
      );
      return values.every((value) => value.start === node.start || again(value));
    }
    case 'list':
      return shape.items.every(again);
    case 'call': {
      const { callee, arguments: given } = shape;
      if (callee.name === 'join' && callee.object) return again(callee.object);
      const mapped =
        /^(?:map|flatMap)$/.test(callee.name) && given[0] ? file.bare(given[0].value) : undefined;
      if (mapped && file.reader.functions.has(mapped.type)) return file.reader.returnsOf(mapped).every(again);
      return true;
    }
    default:
      return tracer.valueOf(node).length > 0;
  }
}

/** What ends where a value stands: a script, a handler, an attribute without quotes, an address whose scheme is open. */
const unsafeBefore =
  /<(?:script|style)\b[^<]*$|\son\w+\s*=\s*(?:"[^"]*|'[^']*)$|=\s*$|\b(?:href|src|action|formaction|srcdoc)\s*=\s*["']$/i;
/** Addresses of pages that were shown. */
const ownAddress = /^(?:document\.referrer|(?:window\.|document\.)?location\.\w+)$/;

function collectParts(
  node: SourceNode,
  context: RuleContext,
  found: Map<number, SourceNode>,
  depth: number,
): boolean {
  const { file } = context;
  const parts = partsOfText(file, node);
  let before = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      before += part;
      continue;
    }
    if (isHarmless(part, context)) {
      before += '0';
      continue;
    }
    if (isPlainText(part, context)) {
      if (unsafeBefore.test(before) && !ownAddress.test(part.text)) return false;
      found.set(part.start, part);
    } else if (!collect(part, context, found, depth + 1)) return false;
    before += '0';
  }
  return true;
}

function isHarmless(node: SourceNode, { tracer }: RuleContext): boolean {
  return tracer
    .valueOf(node)
    .every((pieces) =>
      pieces.every((piece) => !isOrigin(piece) || piece.cleaned.has('html') || piece.cleaned.has('any')),
    );
}

/** A function that escapes markup: one that the file has or imports already, or a new one at its end. */
export function escaperOf(file: FileAnalysis): ImportedName | undefined {
  for (const { name, object, members } of importedModules(file)) {
    if (name === 'escape-html' && object !== undefined) return { code: object, edits: [] };
    const member = members.get('escape') ?? members.get('escapeHtml');
    if (/^(?:lodash|underscore|he|html-escaper)$/.test(name) && member !== undefined)
      return { code: member, edits: [] };
    if (/^(?:lodash|underscore|he)$/.test(name) && object !== undefined)
      return { code: `${object}.escape`, edits: [] };
  }
  const name = ['escapeHtml', 'escapeHTML', 'htmlEscape'].find((each) =>
    file.boundNames(each).some(({ binding, scope }) => binding.kind === 'function' && scope === undefined),
  );
  if (name !== undefined) return { code: name, edits: [] };
  return isFree(file, 'escapeHtml')
    ? functionAtEnd(file, {
        name: 'escapeHtml',
        parameters: [['value', 'unknown']],
        returns: 'string',
        purpose: 'Text as it is written in markup.',
        body:
          styleOf(file).declare === 'const'
            ? ["return String(value).replace(/[&<>\"']/g, (sign) => '&#' + sign.charCodeAt(0) + ';');"]
            : [
                'return String(value).replace(/[&<>"\']/g, function (sign) {',
                "\treturn '&#' + sign.charCodeAt(0) + ';';",
                '});',
              ],
      })
    : undefined;
}
