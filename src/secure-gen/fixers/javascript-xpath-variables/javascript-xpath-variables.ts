import { callAtPlace } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-xpath-injection'] };

/**
 * `xpath.select(`//user[@name='${name}']`, document)` of the package xpath → an expression with variables, whose values are
 * passed apart. Nodes of the same path are found; quotes in a value are a part of it.
 */
export const entry: RegistryEntry = {
  fix({ node, file }) {
    const found = callAtPlace(file, node);
    const [expression, root, ...others] = found?.call.arguments ?? [];
    const object = found?.call.callee.object;
    if (!found || !expression || !root || !object || others.length > 0) return undefined;
    const isPackage = /['"]xpath['"]/.test(file.text) && /^select1?$/.test(found.call.callee.name);
    const parts = partsOfText(file, expression.value);
    const [first] = parts;
    // Other expressions give a text or a number.
    if (!isPackage || typeof first !== 'string' || !first.startsWith('/')) return undefined;
    let path = '';
    const variables = new Map<string, string>();
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'string') {
        path += part;
        continue;
      }
      const quote = /(['"])$/.exec(path)?.[1];
      const next = parts[index + 1];
      if (quote === undefined || typeof next !== 'string' || !next.startsWith(quote)) return undefined;
      const name = /(\w+)\W*$/.exec(part.text)?.[1] ?? 'value';
      if (variables.has(name)) return undefined;
      variables.set(name, part.text);
      path = `${path.slice(0, -1)}$${name}\u0000`;
    }
    const code = path.replaceAll(/\0['"]/g, '');
    if (code.includes('\u0000')) return undefined;
    const given = [...variables].map(([name, value]) => (name === value ? name : `${name}: ${value}`));
    const { start, end } = found.node;
    const select = found.call.callee.name;
    const text = `${object.text}.parse(${literalOf(file, code)}).${select}({ node: ${root.value.text}, variables: { ${given.join(', ')} } })`;
    return [{ start, end, text }];
  },
};
