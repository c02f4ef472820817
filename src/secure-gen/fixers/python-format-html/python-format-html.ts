import { replaced } from '../../fixing/python-call.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { literalFor } from '../../fixing/python-literal.ts';
import { hasTags, openHoles } from '../../fixing/python-markup.ts';
import { holesOf, type PythonTemplate, type TemplatePart, templateOf } from '../../fixing/python-template.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-mark-safe'] };

/**
 * `mark_safe("<b>%s</b>" % name)` → `format_html("<b>{}</b>", name)` of Django, `Markup(f"…")` → `Markup("…{}").format(name)`;
 * markup in a value is shown as text.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const [given, ...others] = call?.arguments ?? [];
    const callee = node.field('function');
    const kind = call?.callee.name ?? '';
    if (!callee || !given || given.name || !/^(?:format_html|mark_safe|Markup)$/.test(kind)) return undefined;
    if (others.length > 0 && kind !== 'format_html') return undefined;
    const written = writtenAt(file, given.value);
    const template = written && templateOf(file, written);
    if (!template || !hasTags(template.parts)) return undefined;
    const all = holesOf(template);
    if (openHoles(template, context)?.length !== all.length || all.length === 0) return undefined;
    const filled = withPlaces(
      template,
      kind === 'format_html' ? others.map(({ value }) => value.text) : undefined,
    );
    const literal = filled && literalFor(file, template, filled.parts);
    if (!filled || literal === undefined) return undefined;
    const values = filled.values.join(', ');
    const text = template.node.isInside(given.value) ? given.value : template.node;
    if (kind === 'Markup')
      return [
        replaced(template.node, literal),
        { start: node.end, end: node.end, text: `.format(${values})` },
      ];
    const imports = new PythonImports(file, node);
    const name = kind === 'format_html' ? callee.text : imports.alone('django.utils.html', 'format_html');
    if (name === undefined) return undefined;
    const rest = { start: given.value.end, end: node.end - 1, text: `, ${values}` };
    return [replaced(callee, name), replaced(text, literal), rest, ...imports.edits()];
  },
};

/**
 * The parts of a text with `{}` for each value, and the values in their order.
 *
 * @param given values of places that are there already; undefined where braces mean themselves
 */
function withPlaces(
  { parts }: PythonTemplate,
  given: readonly string[] | undefined,
): { readonly parts: readonly TemplatePart[]; readonly values: readonly string[] } | undefined {
  const written: TemplatePart[] = [];
  const values: string[] = [];
  const left = [...(given ?? [])];
  for (const part of parts) {
    if (part.kind === 'hole') {
      values.push(part.expression.text);
      written.push({ kind: 'text', source: '{}', token: part.token });
    } else if (!given) written.push({ ...part, source: part.source.replace(/[{}]/g, '$&$&') });
    else {
      const places = part.source.match(/\{\}/g)?.length ?? 0;
      if (/\{\w/.test(part.source) || places > left.length) return undefined;
      values.push(...left.splice(0, places));
      written.push(part);
    }
  }
  return left.length === 0 ? { parts: written, values } : undefined;
}
