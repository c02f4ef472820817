import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { inFront, isOwnLine, quoteOf, replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { literalFor } from '../../fixing/python-literal.ts';
import { holesOf, templateOf } from '../../fixing/python-template.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-error-to-client'] };

const clauses = new Set(['except_clause', 'function_definition', 'module']);
const message = 'internal error';

/**
 * `return jsonify(error=str(e)), 500` → a fixed text, and the error in the log; whoever sent the request learns that something
 * failed and not what.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const clause = node.closest(clauses);
    if (clause?.type !== 'except_clause' || !isOwnLine(file, node)) return undefined;
    const name = /\bas\s+(\w+)\s*:/.exec(clause.text.split('\n', 1)[0]!)?.[1];
    const shown = shownErrors(place, name);
    const imports = new PythonImports(file, node);
    const log = logName(place, imports);
    if (shown.length === 0 || log === undefined) return undefined;
    const quote = quoteOf(file);
    const isLogged = /\.exception\(|exc_info/.test(clause.text);
    const line = isLogged ? [] : [inFront(file, node, `${log}.exception(${quote}request failed${quote})`)];
    return [...shown, ...line, ...imports.edits()];
  },
};

/** `logger` of the file, `app.logger`, or `logging` itself. */
function logName({ file }: WeakPlace, imports: PythonImports): string | undefined {
  const own = /^(\w*log(?:ger)?)\s*=\s*(?:logging\.)?(?:getLogger|get_logger)\(/im.exec(file.text)?.[1];
  if (own) return own;
  if (/^app\s*=\s*Flask\(/m.test(file.text)) return 'app.logger';
  return imports.ofModule('logging', 'exception') === undefined ? undefined : 'logging';
}

function shownErrors({ node, file }: WeakPlace, name: string | undefined): TextEdit[] {
  const quote = quoteOf(file);
  const fixed = `${quote}${message}${quote}`;
  const isError = (expression: SourceNode): boolean =>
    expression.text === name ||
    new RegExp(`^(?:str|repr|unicode)\\(\\s*${name ?? '-'}\\s*\\)$`).test(expression.text) ||
    /^(?:traceback\.)?format_exc\(\)$/.test(expression.text);
  const edits: TextEdit[] = [];
  const done: SourceNode[] = [];
  const texts = ['string', 'binary_operator', 'call', 'identifier'].flatMap((type) =>
    nodesBelow(node, type, new Set()),
  );
  for (const text of [node, ...texts].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (done.some((other) => text.isInside(other)) || isArgumentName(text)) continue;
    const template = templateOf(file, text);
    const holes = template ? holesOf(template) : [];
    if (template && holes.some(({ expression }) => isError(expression))) {
      if (!holes.every(({ expression }) => isError(expression))) return [];
      const kept = template.parts.filter((part) => part.kind === 'text');
      const words = kept.map((part) => ({ ...part, source: part.source.replace(/[\s:({[-]+$/, '') }));
      const isEmpty = words.every(({ source }) => !/\w/.test(source));
      const literal = isEmpty ? fixed : literalFor(file, template, words);
      if (literal === undefined) return [];
      edits.push(replaced(template.node, literal));
      done.push(text);
    } else if (
      !template && isError(text) && text.parent?.type !== 'argument_list' ? isValue(text) : isError(text)
    ) {
      edits.push(replaced(text, fixed));
      done.push(text);
    }
  }
  return edits;
}

/** `error` in `error=…` */
function isArgumentName(node: SourceNode): boolean {
  return node.parent?.type === 'keyword_argument' && node.parent.field('name') === node;
}

/** Whether an expression stands where a value is taken, and no name is given. */
function isValue({ parent }: SourceNode): boolean {
  return /^(?:pair|keyword_argument|return_statement|expression_list|tuple|list)$/.test(parent?.type ?? '');
}
