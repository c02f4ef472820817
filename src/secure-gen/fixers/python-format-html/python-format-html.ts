import { replaced } from '../../fixing/python-call.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { literalFor } from '../../fixing/python-literal.ts';
import { hasTags, openHoles } from '../../fixing/python-markup.ts';
import { holesOf, type TemplatePart, templateOf } from '../../fixing/python-template.ts';
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
    if (!call || !callee || !given || given.name) return undefined;
    const isFormat = call.callee.name === 'format_html';
    const isDjango = isFormat || call.callee.name === 'mark_safe';
    if ((!isDjango && call.callee.name !== 'Markup') || (others.length > 0 && !isFormat)) return undefined;
    const written = writtenAt(file, given.value);
    const template = written && templateOf(file, written);
    if (!template || !hasTags(template.parts)) return undefined;
    const all = holesOf(template);
    if (openHoles(template, context)?.length !== all.length || all.length === 0) return undefined;
    const parts: TemplatePart[] = [];
    const values: string[] = [];
    let next = 0;
    for (const part of template.parts) {
      if (part.kind === 'hole') {
        values.push(part.expression.text);
        parts.push({ kind: 'text', source: '{}', token: part.token });
        continue;
      }
      const places = part.source.match(/\{\}/g)?.length ?? 0;
      if (isFormat && /\{\w/.test(part.source)) return undefined;
      if (isFormat)
        for (let index = 0; index < places; index++) values.push(others[next++]?.value.text ?? '');
      const source = isFormat ? part.source : part.source.replace(/[{}]/g, '$&$&');
      parts.push({ ...part, source });
    }
    const literal = literalFor(file, template, parts);
    if (literal === undefined || next !== others.length || values.includes('')) return undefined;
    const { node: text } = template;
    if (!isDjango) {
      const end = node.end;
      return [replaced(text, literal), { start: end, end, text: `.format(${values.join(', ')})` }];
    }
    const imports = new PythonImports(file, node);
    const name = isFormat ? callee.text : imports.alone('django.utils.html', 'format_html');
    if (name === undefined) return undefined;
    const rest = { start: given.value.end, end: node.end - 1, text: `, ${values.join(', ')}` };
    const isInside = text.isInside(given.value);
    const head = isInside ? [replaced(given.value, literal)] : [replaced(text, literal)];
    return [replaced(callee, name), ...head, rest, ...imports.edits()];
  },
};
