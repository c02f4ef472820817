import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { appended, quoteOf, replaced } from '../../fixing/python-call.ts';
import { soleValue } from '../../fixing/python-constant.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { markupGiven, openHoles } from '../../fixing/python-markup.ts';
import { isSurelyText } from '../../fixing/python-surely-text.ts';
import { type HolePart, holesOf, templateOf } from '../../fixing/python-template.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['python-html-response', 'python-html-returned', 'python-html-text'],
};

/**
 * `f"<h1>Hello {name}</h1>"` → `f"<h1>Hello {html.escape(name)}</h1>"`, JSON that is a page gets its own type; markup in a value
 * is shown as text.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, context } = place;
    const call = file.callAt(node);
    const json = call?.arguments.find(({ name }) => name === undefined || name === 'content')?.value;
    if (call && json && file.callAt(context.tracer.resolved(json))?.callee.name === 'dumps')
      return asJson(place);
    const [given] = call?.arguments ?? [];
    const page = call
      ? given?.value
      : node.type === 'tuple' || node.type === 'expression_list'
        ? node.named[0]
        : node;
    if (!page) return undefined;
    const imports = new PythonImports(file, node);
    const edits = new Map<SourceNode, TextEdit>();
    for (const text of textsOf(place, page)) {
      const template = templateOf(file, text);
      const whole: HolePart = { kind: 'hole', expression: text, format: '', isText: false, token: 0 };
      const holes = template
        ? openHoles(template, context, (value) => markupGiven(file, file.bare(value)).length > 0)
        : isRead(text)
          ? [whole]
          : undefined;
      if (!holes) return undefined;
      for (const hole of holes) {
        const escaper = escapeName(imports);
        if (escaper === undefined) return undefined;
        const { text: value } = hole.expression;
        edits.set(
          hole.expression,
          replaced(hole.expression, `${escaper}(${isSurelyText(hole, context) ? value : `str(${value})`})`),
        );
      }
    }
    return edits.size > 0 ? [...edits.values(), ...imports.edits()] : undefined;
  },
};

/** `html.escape`, by the name that is free. */
function escapeName(imports: PythonImports): string | undefined {
  return (
    imports.known('html', 'escape') ?? imports.ofModule('html', 'escape') ?? imports.alone('html', 'escape')
  );
}

/** The texts that a page is put together from: itself, and what the names in it are given in the function. */
function textsOf({ file }: WeakPlace, page: SourceNode): readonly SourceNode[] {
  const bare = file.bare(page);
  const found = new Set<SourceNode>();
  const add = (text: SourceNode): void => {
    if (found.has(text)) return;
    found.add(text);
    const template = templateOf(file, text);
    for (const { expression } of template ? holesOf(template) : [])
      for (const inner of markupGiven(file, file.bare(expression))) add(inner);
  };
  const given = markupGiven(file, bare);
  if (given.length > 0) for (const text of given) add(text);
  else add(file.shapeOf(bare).kind === 'name' ? (textGiven(file, bare) ?? bare) : bare);
  return [...found];
}

/** A text without tags that a name is given and nobody else uses. */
function textGiven(file: FileAnalysis, name: SourceNode): SourceNode | undefined {
  const value = soleValue(file, name);
  return value && templateOf(file, value) ? file.bare(value) : undefined;
}

/** Whether an expression only reads a value, so that it can be escaped as a whole. */
function isRead({ type, text }: SourceNode): boolean {
  return /^(?:identifier|subscript)$/.test(type) || /^(?:[\w.]+\.)?(?:str|get|get_argument)\(/.test(text);
}

/** `HttpResponse(json.dumps(data))` → `HttpResponse(json.dumps(data), content_type="application/json")` */
function asJson({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const name = file.callAt(node)?.callee.name ?? '';
  const argument = /^HttpResponse/.test(name)
    ? 'content_type'
    : name === 'Response' && PythonImports.has(file, 'flask')
      ? 'mimetype'
      : undefined;
  const quote = quoteOf(file);
  const edit = argument && appended(node, `${argument}=${quote}application/json${quote}`);
  return edit ? [edit] : undefined;
}
