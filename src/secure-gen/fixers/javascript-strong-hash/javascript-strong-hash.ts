import type { CallShape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { memberOf } from '../../fixing/ecmascript-imports.ts';
import { importedModules } from '../../fixing/ecmascript-modules.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-weak-hash'] };

const hashing = new Set(['createHash', 'createHmac']);

/**
 * `createHash('md5')` → `createHash('sha256')`, and likewise with Web Crypto, crypto-js and the packages md5 and sha1.
 * Signatures by SHA-1 are left alone: whoever checks them, or makes them, may be somebody else.
 */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    const { callee, arguments: given } = found.call;
    if (hashing.has(callee.name)) return otherAlgorithm(given[0]?.value, 'sha256', context);
    if (callee.name === 'digest') return otherAlgorithm(given[0]?.value, 'SHA-256', context);
    return ofPackage(found.node, found.call, context);
  },
};

/** Where the algorithm is written there, or its name is given nothing else. */
function otherAlgorithm(
  algorithm: SourceNode | undefined,
  name: string,
  context: RuleContext,
): readonly TextEdit[] | undefined {
  const literal = algorithm && (onlyValueOf(algorithm, context)?.value ?? algorithm);
  if (literal?.type !== 'string') return undefined;
  const quote = literal.text[0]!;
  return [replaced(literal, `${quote}${name}${quote}`)];
}

function ofPackage(
  node: SourceNode,
  call: CallShape,
  { file }: RuleContext,
): readonly TextEdit[] | undefined {
  const callee = node.field('function');
  const property = callee?.field('property');
  if (property && /^(?:MD5|SHA1)$/.test(property.text)) return [replaced(property, 'SHA256')];
  const isPackage = importedModules(file).some(
    ({ name, object }) => /^(?:md5|sha1)$/.test(name) && object === callee?.text,
  );
  const [data, ...others] = call.arguments;
  if (!isPackage || !data || data.isSpread || others.length > 0) return undefined;
  const hash = memberOf(file, node, 'crypto', 'createHash');
  if (!hash) return undefined;
  const code = `${hash.code}(${literalOf(file, 'sha256')}).update(${data.value.text}).digest(${literalOf(file, 'hex')})`;
  return [replaced(node, code), ...hash.edits];
}
