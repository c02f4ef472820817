import { isOrigin } from '../../analysis/dataflow/value.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { before, behind, callAtPlace, plainStatement, replaced } from '../../fixing/ecmascript-nodes.ts';
import { joinedPathOf, pathTools } from '../../fixing/ecmascript-paths.ts';
import { guard, refusal } from '../../fixing/ecmascript-refusal.ts';
import { literalOf, styleOf } from '../../fixing/ecmascript-style.ts';
import { onlyValueOf } from '../../fixing/ecmascript-texts.ts';
import type { WeakPlace } from '../../fixing/weak-place.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: ['javascript-archive-extraction', 'javascript-path-traversal'],
};

/**
 * A path that is put together of a folder and a name from a request, or from an archive, is resolved and compared with the
 * folder before it is used: a name that climbs out of the folder is refused. `res.sendFile` gets the folder as its root.
 */
export const entry: RegistryEntry = {
  fix(place) {
    const { node, file, context } = place;
    const found = callAtPlace(file, node);
    const given = found?.call.arguments[0];
    if (!found || !given || given.isSpread) return undefined;
    const named = onlyValueOf(given.value, context);
    const path = named?.value ?? given.value;
    const joined = joinedPathOf(file, path, (part) => isReached(part, place));
    if (!joined) return undefined;
    if (found.call.callee.name === 'sendFile' && !named && found.call.arguments.length === 1) {
      const [only, ...others] = joined.names;
      const name =
        others.length === 0 || joined.join === undefined
          ? only
          : `${joined.join}(${joined.names.join(', ')})`;
      if (name !== undefined) return [replaced(given.value, `${name}, { root: ${joined.folder} }`)];
    }
    const tools = pathTools(file, found.node);
    const owner = named?.declarator.parent ?? plainStatement(file, found.node);
    if (!tools || !owner?.parent || !file.reader.blocks.has(owner.parent.type)) return undefined;
    const name = named ? given.value.text : freeName(place, found.node);
    if (name === undefined) return undefined;
    const condition = `!${tools.resolve}(${name}).startsWith(${tools.resolve}(${joined.folder}) + ${tools.separator})`;
    const lines = refused(place, named ? named.declarator : found.node, condition);
    if (!lines) return undefined;
    if (named) return [behind(file, owner, lines), ...tools.edits];
    const { declare, end } = styleOf(file);
    const kept = `${declare} ${name} = ${path.text}${end}`;
    return [before(file, owner, [kept, ...lines]), replaced(path, name), ...tools.edits];
  },
};

/** A name that nothing has that is seen there. */
function freeName({ file }: WeakPlace, at: SourceNode): string | undefined {
  const around = file.functionAround(at);
  return ['requestedPath', 'requestedFile'].find((name) =>
    file.boundNames(name).every(({ scope }) => scope !== undefined && !(around?.isInside(scope) ?? true)),
  );
}

/** Whether a part is, or holds, what flows to the place from outside. */
function isReached(part: SourceNode, { weakness, context }: WeakPlace): boolean {
  const [source] = weakness.flow;
  return context.tracer
    .valueOf(part)
    .some((pieces) => pieces.some((piece) => isOrigin(piece) && piece.node.start === source?.start));
}

const loops = new Set(['for_statement', 'for_in_statement', 'while_statement']);

/** The check, with what leaves the name out: an answer, an error, or the next entry of the archive. */
function refused(
  { file, weakness }: WeakPlace,
  at: SourceNode,
  condition: string,
): readonly string[] | undefined {
  const { end } = styleOf(file);
  if (weakness.rule === 'javascript-path-traversal') {
    const lines = refusal(file, at, 403, 'Forbidden');
    return lines && guard(file, condition, lines);
  }
  const around = file.functionAround(at);
  const loop = at.closest(loops);
  if (loop && (!around || loop.isInside(around))) return guard(file, condition, [`continue${end}`]);
  const entries = around && file.shapeOf(around);
  const name = entries?.kind === 'function' ? entries.parameters[0]?.name : undefined;
  if (around?.parent?.type !== 'arguments')
    return guard(file, condition, [
      `throw new Error(${literalOf(file, 'Path outside of the folder')})${end}`,
    ]);
  const called = around.parent.parent?.field('function')?.text ?? '';
  if (/\.forEach$/.test(called)) return guard(file, condition, [`return${end}`]);
  const isUnzipper = /\.on$/.test(called) && /['"](?:unzipper|unzip-stream|unzip)['"]/.test(file.text);
  return isUnzipper && name !== undefined
    ? guard(file, condition, [`${name}.autodrain()${end}`, `return${end}`])
    : undefined;
}
