import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-code-injection'] };

/** Names of texts that hold values, as `repr` writes them. */
const literals =
  /(?:^|_|\b)(?:data|literal|dict|list|tuple|json|conf(?:ig)?|settings?|options?|values?|items?|records?|rows?|coord(?:inate)?s?|points?|payload|params|meta(?:data)?|tags|ids)(?:_?(?:str(?:ing)?|text|repr))?\d*(?:["'\])]*|\.read\(\)|\.strip\(\))$/i;
const field =
  /^(["'])([A-Za-z_][\w]*)\.\1\s*\+\s*(\w*(?:name|attr(?:ibute)?|field|column|prop(?:erty)?|key))$/;

/**
 * `eval(settings_text)` → `ast.literal_eval(settings_text)` where values are read, `eval("record." + name)` → `getattr(record,
 * name)`; a text that calls something raises `ValueError`.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const [given] = call?.arguments ?? [];
    const callee = node.field('function');
    if (callee?.text !== 'eval' || !given || call!.arguments.length !== 1) return undefined;
    const member = field.exec(given.value.text);
    if (member) return [replaced(node, `getattr(${member[2]}, ${member[3]})`)];
    const { kind } = file.shapeOf(file.bare(given.value));
    const isRead = /^(?:name|member|index|call)$/.test(kind);
    const source = context.tracer.resolved(given.value).text;
    if (!isRead || (!literals.test(given.value.text) && !literals.test(source))) return undefined;
    const imports = new PythonImports(file, node);
    const name = imports.ofModule('ast', 'literal_eval');
    return name === undefined ? undefined : [replaced(callee, name), ...imports.edits()];
  },
};
