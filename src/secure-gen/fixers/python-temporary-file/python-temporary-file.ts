import { calleeReference } from '../../analysis/dataflow/path-of.ts';
import { replaced } from '../../fixing/python-call.ts';
import { PythonImports } from '../../fixing/python-imports.ts';
import { receiversOf } from '../../matching/receivers.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['python-temporary-name'] };

/** What has to make something else than a file, or fails where there is one. */
const madeAnew = /\b(?:mkdir|makedirs|mkfifo|symlink|link|copytree|bind|socket|Popen|exists|isfile)\b/;
const orders: Readonly<Record<string, readonly string[]>> = {
  mktemp: ['suffix', 'prefix', 'dir'],
  tempnam: ['dir', 'prefix'],
};

/**
 * `tempfile.mktemp(".txt")` → `tempfile.NamedTemporaryFile(suffix=".txt", delete=False).name`; the file is there and belongs
 * to the program before anybody else can make it.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const call = file.callAt(node);
    const path = calleeReference(file, node)?.path ?? '';
    const order = orders[path.slice(path.indexOf('.') + 1)];
    if (!call || !order || !/^(?:tempfile\.mktemp|os\.tempnam)$/.test(path)) return undefined;
    if (call.arguments.some(({ isSpread }) => isSpread) || call.arguments.length > 3) return undefined;
    const names = new Set([...receiversOf(node, context)].map((name) => name.replace(/\W/g, '')));
    const around = file.functionAround(node) ?? file.root;
    const statements = around.text.split('\n').filter((line) => madeAnew.test(line));
    if (madeAnew.test(file.statementOf(node).text)) return undefined;
    if (statements.some((line) => [...names].some((name) => name && new RegExp(`\\b${name}\\b`).test(line))))
      return undefined;
    let next = 0;
    const given = call.arguments.map(({ name, value }) => `${name ?? order[next++]}=${value.text}`);
    const imports = new PythonImports(file, node);
    const maker = imports.ofModule('tempfile', 'NamedTemporaryFile');
    if (maker === undefined) return undefined;
    return [replaced(node, `${maker}(${[...given, 'delete=False'].join(', ')}).name`), ...imports.edits()];
  },
};
