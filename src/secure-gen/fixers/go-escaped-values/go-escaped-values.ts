import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { withGoImport } from '../../fixing/go-imports.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import { flows, fromAnybody } from '../../matching/flows.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['go-ldap-injection', 'go-log-injection', 'go-response-html'],
};

const ways = {
  'go-ldap-injection': { use: 'query', open: 'ldap.EscapeFilter(', close: ')', module: undefined },
  'go-log-injection': { use: 'log', open: 'strings.ReplaceAll(', close: ', "\\n", "")', module: 'strings' },
  'go-response-html': { use: 'html', open: 'html.EscapeString(', close: ')', module: 'html' },
} as const;

/**
 * Values in filters, log lines and pages → `ldap.EscapeFilter(value)`, `strings.ReplaceAll(value, "\n", "")`,
 * `html.EscapeString(value)`; what was code in a value is text.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context, weakness }) {
    const way = ways[weakness.rule as keyof typeof ways];
    const isOpen = flows({ use: way.use, from: way.use === 'query' ? fromAnybody : ['remote'] });
    const values = (file.callAt(node)?.arguments ?? [])
      .map(({ value }) => value)
      .filter((value) => way.use !== 'query' || file.shapeOf(value).kind === 'text')
      .filter((value) => isOpen(value, context) !== false)
      .flatMap((value) => partsOf(value, file));
    const open = values.filter((value) => isOpen(value, context) !== false);
    const imports = way.module ? withGoImport(file, way.module) : [];
    // In a script, a style or a tag, other signs count.
    const isElsewhere =
      way.use === 'html' && /<script|<style|=(?:\\?["'])?%[sv]|(?:href|src)=/i.test(node.text);
    if (!imports || open.length === 0 || isElsewhere || !open.every((value) => isText(value, node)))
      return undefined;
    const edits = open.map(
      ({ start, end, text }): TextEdit => ({ start, end, text: way.open + text + way.close }),
    );
    return [...edits, ...imports];
  },
};

/** The values that a text is put together from by `+` and Sprintf. */
function partsOf(value: SourceNode, file: FileAnalysis): readonly SourceNode[] {
  const shape = file.shapeOf(value);
  if (shape.kind === 'same') return partsOf(shape.inner, file);
  if (shape.kind === 'text')
    return shape.parts.flatMap((part) => (typeof part === 'string' ? [] : partsOf(part, file)));
  const [only, ...others] = value.type === 'type_conversion_expression' ? value.named.slice(-1) : [];
  return only && others.length === 0 ? partsOf(only, file) : [value];
}

/** Whether a value is a string: it was added to one, or is read from a request, or is formatted by `%s`. */
function isText(value: SourceNode, call: SourceNode): boolean {
  const isAdded = value.parent?.type === 'binary_expression';
  const isRead =
    /\.(?:FormValue|PostFormValue|Get|UserAgent|Referer|QueryParam|PathValue|Param|Query)\([^()]*\)$/.test(
      value.text,
    );
  return (
    isAdded ||
    isRead ||
    (value.type === 'identifier' && /%[sq]/.test(call.text) && !/%[dvxfT]/.test(call.text))
  );
}
