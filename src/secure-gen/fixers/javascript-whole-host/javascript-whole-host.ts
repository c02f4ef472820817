import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { functionAtEnd } from '../../fixing/ecmascript-functions.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-url-substring-check'] };

/**
 * `url.includes('example.com')` → the host of the address is `example.com`, or one of its subdomains; `startsWith` of an
 * origin compares the origin; patterns are bound to the beginning. An address that only has the name somewhere is refused.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const found = callAtPlace(file, node);
    const object = found?.call.callee.object;
    if (!found || !object) return undefined;
    if (/^(?:test|match)$/.test(found.call.callee.name))
      return boundPattern(place, object, found.call.arguments[0]?.value);
    const question = questionAt(found.node, found.call.callee.name);
    const shape =
      found.call.arguments[0] && file.shapeOf(place.context.tracer.resolved(found.call.arguments[0].value));
    if (!question || shape?.kind !== 'literal') return undefined;
    const wanted = String(shape.value);
    const isOperand =
      question.isNegated || /^(?:unary|binary)_expression$/.test(question.node.parent?.type ?? '');
    const given = found.call.arguments[0]!.value.text;
    const answer = answerTo(found.call.callee.name, object, { text: wanted, code: given }, isOperand, file);
    return (
      answer && [
        replaced(question.node, question.isNegated ? `!${answer.code}` : answer.code),
        ...answer.edits,
      ]
    );
  },
};

interface Question {
  readonly node: SourceNode;
  readonly isNegated: boolean;
}

/** The whole question: `indexOf(…) !== -1`. */
function questionAt(call: SourceNode, name: string): Question | undefined {
  if (name === 'includes' || name === 'startsWith' || name === 'endsWith')
    return { node: call, isNegated: false };
  const comparison = call.parent;
  if (comparison?.type !== 'binary_expression' || comparison.field('left') !== call) return undefined;
  const rest = `${comparison.field('operator')?.text}${comparison.field('right')?.text}`;
  if (/^(?:!==?-1|>=0|>-1)$/.test(rest)) return { node: comparison, isNegated: false };
  if (/^(?:===?-1|<0)$/.test(rest)) return { node: comparison, isNegated: true };
  // At the beginning of an address stands its origin.
  return undefined;
}

function answerTo(
  name: string,
  object: SourceNode,
  { text: wanted, code: written }: { readonly text: string; readonly code: string },
  isOperand: boolean,
  file: FileAnalysis,
) {
  const host = wanted.replace(/^https?:\/\//i, '').replace(/^\./, '');
  const isOrigin = /^https?:/i.test(wanted);
  const own = object.text;
  if (isOrigin && name === 'startsWith') {
    if (/origin$/i.test(own)) {
      const code = `${own} === ${literalOf(file, wanted)}`;
      return { code: isOperand ? `(${code})` : code, edits: [] };
    }
    const added = withHelper(
      file,
      'isKnownOrigin',
      'origin',
      'return new URL(String(address)).origin === origin;',
      'Whether an address is one of an origin.',
    );
    return added && { code: `${added.code}(${own}, ${written})`, edits: added.edits };
  }
  if (isOrigin) return undefined;
  const isHost = /host(?:name)?$|domain$/i.test(own);
  if (isHost && /^[\w.[\]'"()]+$/.test(own)) {
    const code = `${own} === ${literalOf(file, host)} || ${own}.endsWith(${literalOf(file, `.${host}`)})`;
    return { code: isOperand ? `(${code})` : code, edits: [] };
  }
  const address = isHost ? /^new URL\((.+)\)\.hostname$/.exec(own)?.[1] : own;
  if (address === undefined || (name === 'endsWith' && !isHost)) return undefined;
  const added = withHelper(
    file,
    'isKnownHost',
    'host',
    "const { hostname } = new URL(String(address));\n\treturn hostname === host || hostname.endsWith('.' + host);",
    'Whether an address is one of a host, or of one below it.',
  );
  return (
    added && {
      code: `${added.code}(${address}, ${host === wanted ? written : literalOf(file, host)})`,
      edits: added.edits,
    }
  );
}

function withHelper(file: FileAnalysis, name: string, parameter: string, body: string, purpose: string) {
  return functionAtEnd(file, {
    name,
    parameters: [
      ['address', 'unknown'],
      [parameter, 'string'],
    ],
    returns: 'boolean',
    purpose,
    body: [
      'try {',
      ...body.split('\n').map((line) => `\t${line.trim()}`),
      '} catch (error) {',
      '\treturn false;',
      '}',
    ],
  });
}

/** `/https?:\/\/www\.example\.com\//` → with `^` in front of it. */
function boundPattern(
  { context, file }: WeakPlace,
  object: SourceNode,
  given: SourceNode | undefined,
): readonly TextEdit[] | undefined {
  const pattern = [object, given]
    .flatMap((each) => (each ? [context.tracer.resolved(each)] : []))
    .find(({ type }) => type === 'regex');
  const shape = pattern && file.shapeOf(pattern);
  if (!pattern || shape?.kind !== 'pattern' || /[|^]/.test(shape.source.replaceAll(/\[\^|\(\?:/g, '')))
    return undefined;
  const [scheme] = /^https\??:\\\/\\\//.exec(shape.source) ?? [];
  if (scheme === undefined) return undefined;
  const authority = shape.source.slice(scheme.length).split('\\/', 1)[0]!;
  const escaped = authority.replaceAll(/(?<=\w)\.(?=\w)/g, '\\.');
  const rest = shape.source.slice(scheme.length + authority.length);
  return [
    {
      start: pattern.start + 1,
      end: pattern.start + 1 + shape.source.length,
      text: `^${scheme}${escaped}${rest === '' ? '(?:[/?#]|$)' : rest}`,
    },
  ];
}
