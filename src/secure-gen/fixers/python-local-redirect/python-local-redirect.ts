import { isOrigin } from '../../analysis/dataflow/value.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { inFront, isOwnLine, quoteOf, replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { templateOf } from '../../fixing/python-template.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import { argumentsOf } from '../../matching/calls.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-open-redirect'] };

/**
 * `redirect(target)` → the same behind `if …netloc …: target = "/"`; an address of another site, however it is written, leads to
 * the first page of this one.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file } = place;
    const call = file.callAt(node);
    const [given] = call ? argumentsOf(call, ['url', 'location', 'redirect_to', 'to', 0]) : [];
    const target = given && beginningOf(place, given);
    if (!target || !isOwnLine(file, node) || /await|lambda/.test(file.statementOf(node).text.slice(0, 200)))
      return undefined;
    if (!/^(?:return_statement|expression_statement|raise_statement)$/.test(file.statementOf(node).type))
      return undefined;
    const isName = file.shapeOf(target).kind === 'name';
    const name = isName ? target.text : freeName(place);
    const imports = new PythonImports(file, node);
    const split =
      imports.known('urllib.parse', 'urlparse') ??
      imports.known('urllib.parse', 'urlsplit') ??
      imports.alone('urllib.parse', 'urlsplit');
    if (split === undefined || name === undefined) return undefined;
    const quote = quoteOf(file);
    const step = file.text.includes('\n\t') ? '\t' : '    ';
    const lines = [
      // Browsers leave out white space, and take a backslash for a slash.
      `${name} = ${quote}${quote}.join(${isName ? name : inBrackets(target)}.split()).replace(${quote}\\\\${quote}, ${quote}/${quote})`,
      `if ${split}(${name}).scheme or ${split}(${name}).netloc or ${name}.startswith(${quote}//${quote}):`,
      `${step}${name} = ${quote}/${quote}`,
    ];
    const use = isName ? [] : [replaced(target, name)];
    return [inFront(file, node, ...lines), ...use, ...imports.edits()];
  },
};

/** An expression of which a method can be called. */
function inBrackets({ type, text }: SourceNode): string {
  return /^(?:identifier|attribute|subscript|call|parenthesized_expression)$/.test(type) ? text : `(${text})`;
}

/** What an address begins with, where that decides where it leads. */
function beginningOf({ file, context }: WeakPlace, given: SourceNode): SourceNode | undefined {
  const bare = file.bare(given);
  const template = templateOf(file, bare);
  const [first] = template?.parts ?? [];
  const target = template ? (first?.kind === 'hole' ? file.bare(first.expression) : undefined) : bare;
  if (!target || !/^(?:name|member|index|call)$/.test(file.shapeOf(target).kind)) return undefined;
  const isRemote = context.tracer.valueOf(target).some(([piece]) => piece !== undefined && isOrigin(piece));
  return isRemote ? target : undefined;
}

function freeName({ file }: WeakPlace): string | undefined {
  return ['target', 'next_url', 'destination'].find((name) => file.boundNames(name).length === 0);
}
