import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { writtenAt } from '../../fixing/python-constant.ts';
import { literalFor } from '../../fixing/python-literal.ts';
import { holesOf, type TemplatePart, templateOf } from '../../fixing/python-template.ts';
import { ValueNames } from '../../fixing/python-value-names.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-cypher-injection', 'python-xpath-injection'] };

/** Arguments of `xpath` and `run` that have a meaning of their own. */
const taken = [
  'namespaces',
  'extensions',
  'smart_strings',
  'query',
  'parameters',
  'kwparameters',
  '_path',
  'database_',
];

/**
 * `tree.xpath("//user[name='" + name + "']")` → `tree.xpath("//user[name=$name]", name=name)` of lxml, Cypher likewise; quotes
 * in a value do not end it.
 */
export const entry: RegistryEntry = {
  fix({ node, file, weakness }) {
    const call = file.callAt(node);
    const [given] = call?.arguments ?? [];
    const isCypher = weakness.rule === 'python-cypher-injection';
    if (
      !call ||
      !given ||
      given.name ||
      !(isCypher ? /^(?:run|execute_query)$/ : /^xpath$/).test(call.callee.name)
    )
      return undefined;
    // Lists, and names of which one may be one already.
    if (call.arguments.slice(1).some(({ name }) => name === undefined)) return undefined;
    if (!isCypher && /^xml\./.test(calleeReference(file, node)?.path ?? '')) return undefined;
    const written = writtenAt(file, given.value);
    const template = written && templateOf(file, written);
    if (!template || holesOf(template).length === 0) return undefined;
    const others = call.arguments.flatMap(({ name }) => name ?? []);
    const names = new ValueNames(file, [...taken, ...others]);
    const values: { name: string; value: SourceNode }[] = [];
    const parts: TemplatePart[] = [];
    for (const [index, part] of template.parts.entries()) {
      if (part.kind === 'text') {
        parts.push({
          ...part,
          source: withoutQuotes(part.source, index > 0, index < template.parts.length - 1),
        });
        continue;
      }
      if (!isInQuotes(template.parts, index) || !/^s?$/.test(part.format)) return undefined;
      const name = names.of(part.expression);
      values.push({ name, value: part.expression });
      parts.push({ kind: 'text', source: `$${name}`, token: part.token });
    }
    const literal = literalFor(file, template, parts);
    if (literal === undefined) return undefined;
    const end = call.arguments.at(-1)!.value.end;
    return [
      { start: template.node.start, end: template.node.end, text: literal },
      { start: end, end, text: values.map(({ name, value }) => `, ${name}=${value.text}`).join('') },
    ];
  },
};

/** Whether a value is all that stands in quotes. */
function isInQuotes(parts: readonly TemplatePart[], index: number): boolean {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  if (before?.kind !== 'text' || after?.kind !== 'text') return false;
  const quote = /\\?(["'])$/.exec(before.source)?.[1];
  // A comparison with a value, not a part of a function that makes text.
  return (
    quote !== undefined &&
    new RegExp(`^\\\\?${quote}`).test(after.source) &&
    /(?:[=:,]|contains)\s*\\?["']$/.test(before.source)
  );
}

function withoutQuotes(source: string, isAfter: boolean, isBefore: boolean): string {
  const behind = isAfter ? source.replace(/^\\?["']/, '') : source;
  return isBefore ? behind.replace(/\\?["']$/, '') : behind;
}
