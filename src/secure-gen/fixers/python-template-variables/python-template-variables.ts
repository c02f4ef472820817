import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { appended } from '../../fixing/python-call.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { literalFor } from '../../fixing/python-literal.ts';
import { holesOf, type TemplatePart, templateOf } from '../../fixing/python-template.ts';
import { ValueNames } from '../../fixing/python-value-names.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-template-injection'] };

/**
 * `render_template_string("<h1>%s</h1>" % name)` → `render_template_string("<h1>{{ name }}</h1>", name=name)`, Jinja and Mako
 * likewise; braces in a value are shown and not run.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const call = file.callAt(node);
    const [given] = call?.arguments ?? [];
    const rendering = call && given && !given.name && renderingOf(file, node, call.callee.name);
    const written = given && writtenAt(file, given.value);
    const template = written && templateOf(file, written);
    if (!call || !rendering || !template || holesOf(template).length === 0) return undefined;
    const isMako = call.callee.name === 'Template' && /\bmako\b/.test(file.text);
    if (call.callee.name === 'Template' && !isMako && !/\bjinja2\b/.test(file.text)) return undefined;
    const known = file.callAt(rendering)?.arguments ?? [];
    if (known.some(({ isSpread, name }) => isSpread || (rendering !== node && name === undefined)))
      return undefined;
    const names = new ValueNames(
      file,
      known.flatMap(({ name }) => name ?? []),
    );
    const values: string[] = [];
    const parts: TemplatePart[] = [];
    for (const part of template.parts) {
      if (part.kind === 'text') {
        parts.push(part);
        continue;
      }
      const { text } = part.expression;
      if (!/^s?$/.test(part.format) || isMarkup(text)) return undefined;
      const name = names.of(part.expression);
      values.push(`${name}=${text}`);
      parts.push({ kind: 'text', source: isMako ? `\${${name}}` : `{{ ${name} }}`, token: part.token });
    }
    const literal = literalFor(file, template, parts);
    const edit = appended(rendering, values.join(', '));
    return literal === undefined || !edit
      ? undefined
      : [{ start: template.node.start, end: template.node.end, text: literal }, edit];
  },
};

/** Parts of pages that are markup or templates themselves. */
function isMarkup(text: string): boolean {
  return /html|markup|template|body|content|css|script|layout|render|header|footer|block/i.test(text);
}

/** The call that fills the template in: the same, or `render` on what it makes. */
function renderingOf(file: FileAnalysis, node: SourceNode, name: string): SourceNode | undefined {
  if (/render_template_string$/.test(name)) return node;
  if (name !== 'Template' && name !== 'from_string') return undefined;
  const chained = node.parent?.type === 'attribute' ? node.parent.parent : undefined;
  if (chained && file.callAt(chained)?.callee.name === 'render') return chained;
  const target = node.parent?.type === 'assignment' ? node.parent.field('left') : undefined;
  const uses = target ? file.occurrencesOf(target.text).filter((leaf) => leaf !== target) : [];
  const use = uses.length === 1 ? uses[0]!.parent?.parent : undefined;
  return use && file.callAt(use)?.callee.name === 'render' && use.start > node.end ? use : undefined;
}
