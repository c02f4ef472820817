import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { callAtPlace, replaced } from '../../fixing/ecmascript-nodes.ts';
import { literalOf } from '../../fixing/ecmascript-style.ts';
import type { TextEdit } from '../../fixing/text-edit.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = {
  mends: [
    'javascript-escape-leaves-quotes',
    'javascript-escapes-first-only',
    'javascript-escapes-in-wrong-order',
  ],
};

/**
 * Escapes what was left: a sign wherever it stands (`replace('"', …)` → `replace(/"/g, …)`), quotes beside brackets for
 * attributes, and the sign that begins escapes first, or last where they are undone.
 */
export const entry: RegistryEntry = {
  fix({ node, file, weakness }) {
    const found = callAtPlace(file, node);
    if (!found) return undefined;
    if (weakness.rule === 'javascript-escapes-first-only') return inChain(found.call, file);
    if (weakness.rule === 'javascript-escapes-in-wrong-order') return inOrder(found.node, file);
    const empty = literalOf(file, '');
    const removed = found.call.arguments[1]?.value;
    if (removed?.text !== empty && !/^(['"`])\1$/.test(removed?.text ?? '')) return undefined;
    const added = `.replace(/"/g, ${literalOf(file, '&quot;')}).replace(/'/g, ${literalOf(file, '&#39;')})`;
    return [{ start: found.node.end, end: found.node.end, text: added }];
  },
};

/** Signs of which one alone is seldom meant. */
const meaningful = /^(?:["'`<>&\\|;$*]|\r?\n)$/;

/** The last of a chain, and those before it that replace one sign once as well. */
function inChain(call: CallShape, file: FileAnalysis): readonly TextEdit[] | undefined {
  const edits = everywhere(call, file);
  if (!edits) return undefined;
  const all = [...edits];
  for (let inner = call.callee.object && file.callAt(call.callee.object); inner; ) {
    if (inner.callee.name !== 'replace') break;
    const shape = inner.arguments[0] && file.shapeOf(inner.arguments[0].value);
    const isOnce =
      shape?.kind === 'literal'
        ? meaningful.test(String(shape.value))
        : shape?.kind === 'pattern' && !/[gy]/.test(shape.flags) && shape.source.length === 1;
    if (isOnce) all.push(...(everywhere(inner, file) ?? []));
    inner = inner.callee.object && file.callAt(inner.callee.object);
  }
  return all;
}

const special = /[\\^$.*+?()[\]{}|/]/g;

function everywhere(call: CallShape, file: FileAnalysis): readonly TextEdit[] | undefined {
  const [searched, by] = call.arguments;
  if (!searched || !by) return undefined;
  const shape = file.shapeOf(searched.value);
  // What is left of `....//` without `../` is `../`: removing it once more is no way out.
  const text =
    shape.kind === 'literal' ? String(shape.value) : shape.kind === 'pattern' ? shape.source : '..';
  if (/\.\./.test(text.replaceAll('\\', ''))) return undefined;
  const { end } = searched.value;
  if (shape.kind === 'pattern') return [{ start: end, end, text: 'g' }];
  const source = text.replaceAll(special, '\\$&').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
  const replacement = file.shapeOf(by.value);
  const isSame = replacement.kind === 'literal' && !String(replacement.value).includes('$');
  return isSame ? [replaced(searched.value, `/${source}/g`)] : undefined;
}

const entity = /^&(?:\w+|#\w+);$/;

/** One `.replace(…)` of a chain. */
interface Link {
  readonly from: string;
  readonly to: string;
  /** From behind what it is called on to its end. */
  readonly start: number;
  readonly end: number;
}

function inOrder(node: SourceNode, file: FileAnalysis): readonly TextEdit[] | undefined {
  const own = linksOf(node, file);
  const last = own?.at(-1);
  const links = own && linksOf(wholeChain(node, file), file);
  if (!links || !last) return undefined;
  const isBeginning = last.from === '&' || last.from === '\\' || last.from === '\\\\';
  const moved = links.find(
    isBeginning ? ({ end }) => end === last.end : ({ from, to }) => from === '&amp;' && to === '&',
  );
  if (!moved) return undefined;
  const others = links.filter((link) => link !== moved);
  // Each takes the place of another one, with the line that it stands in.
  return (isBeginning ? [moved, ...others] : [...others, moved]).flatMap((link, index) => {
    const place = links[index]!;
    const gap = /^\s*/.exec(file.text.slice(place.start, place.end))![0];
    const text = gap + file.text.slice(link.start, link.end).trimStart();
    return link === place ? [] : [{ start: place.start, end: place.end, text }];
  });
}

function linksOf(node: SourceNode, file: FileAnalysis): readonly Link[] | undefined {
  const links: Link[] = [];
  for (let inner: SourceNode | undefined = node; inner; ) {
    const call = file.callAt(inner);
    if (!call?.callee.object || !/^replace(?:All)?$/.test(call.callee.name)) break;
    const [searched, by] = call.arguments.map(({ value }) => file.shapeOf(value));
    const from =
      searched?.kind === 'pattern'
        ? searched.source
        : searched?.kind === 'literal'
          ? String(searched.value)
          : undefined;
    if (from === undefined || by?.kind !== 'literal') return undefined;
    links.unshift({ from, to: String(by.value), start: call.callee.object.end, end: inner.end });
    inner = call.callee.object;
  }
  return links.some(({ from, to }) => entity.test(from) || entity.test(to) || to.startsWith('\\'))
    ? links
    : undefined;
}

/** With what is done to its result by further calls. */
function wholeChain(node: SourceNode, file: FileAnalysis): SourceNode {
  let outer = node;
  for (;;) {
    const call = outer.parent?.type === 'member_expression' ? outer.parent.parent : undefined;
    const shape = call && file.callAt(call);
    if (!call || shape?.callee.object !== outer || !/^replace(?:All)?$/.test(shape.callee.name)) return outer;
    outer = call;
  }
}
