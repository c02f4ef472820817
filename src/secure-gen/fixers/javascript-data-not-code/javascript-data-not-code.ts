import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { importedModules } from '../../fixing/ecmascript-modules.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { isTypeScript } from '../../fixing/ecmascript-style.ts';
import { partsOfText } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['javascript-eval-not-constant', 'javascript-unsafe-deserialise'],
};

/** Where data is kept, or comes from, that is JSON. */
const json = /\.json\b|json|response(?:Text)?\b|\bbody\b|\.data\b|localStorage|sessionStorage|getItem/i;

/**
 * `eval('(' + text + ')')` of JSON, and `unserialize` of node-serialize → `JSON.parse(text)`; `load` of js-yaml with the
 * schema that makes no functions. What is data is read as before; code in it is not run.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const found = callAtPlace(place.file, place.node);
    const [first] = found?.call.arguments ?? [];
    if (!found || !first || first.isSpread) return undefined;
    const { name } = found.call.callee;
    if (name === 'eval') return evaluated(found.node, first.value, place.file);
    if (name === 'unserialize') return unserialised(found.node, first.value, place.file);
    return /^load(?:All)?$/.test(name) ? withSchema(place) : undefined;
  },
};

function evaluated(call: SourceNode, given: SourceNode, file: FileAnalysis): readonly TextEdit[] | undefined {
  const [open, text, close] = partsOfText(file, given);
  const isWrapped = open === '(' && close === ')' && typeof text === 'object';
  return isWrapped && json.test(text.text) ? [replaced(call, `JSON.parse(${text.text})`)] : undefined;
}

function unserialised(
  call: SourceNode,
  given: SourceNode,
  file: FileAnalysis,
): readonly TextEdit[] | undefined {
  const isJson = importedModules(file).some(({ name }) => name === 'node-serialize');
  return isJson && file.callAt(call)?.arguments.length === 1
    ? [replaced(call, `JSON.parse(${given.text})`)]
    : undefined;
}

/** `DEFAULT_SAFE_SCHEMA` is what version 3 calls it; version 4 has no other, and takes what it does not know for that. */
function withSchema({ node, file }: WeakPlace): readonly TextEdit[] | undefined {
  const call = callAtPlace(file, node)!.call;
  const [text, options] = call.arguments;
  const object = call.callee.object?.text;
  if (!text || object === undefined || isTypeScript(file)) return undefined;
  const isYaml = importedModules(file).some((each) => each.name === 'js-yaml' && each.object === object);
  if (!isYaml) return undefined;
  const { end } = text.value;
  return options || call.callee.name !== 'load'
    ? undefined
    : [{ start: end, end, text: `, { schema: ${object}.DEFAULT_SAFE_SCHEMA }` }];
}
