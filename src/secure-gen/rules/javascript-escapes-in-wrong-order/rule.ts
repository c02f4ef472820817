import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import { type CallCheck, calls } from '../../matching/calls.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

interface Replacement {
  readonly from: string;
  readonly to: string;
}

/** What a chain of `replace` does before a call, the last one first. */
function before(call: CallShape, { file }: RuleContext): Replacement[] {
  const found: Replacement[] = [];
  let inner = call.callee.object && file.callAt(file.bare(call.callee.object));
  for (let turn = 0; inner && turn < 12; turn++) {
    const replacement = replacementOf(inner, file);
    if (replacement) found.push(replacement);
    inner = inner.callee.object && file.callAt(file.bare(inner.callee.object));
  }
  return found;
}

function replacementOf(
  { callee, arguments: args }: CallShape,
  file: RuleContext['file'],
): Replacement | undefined {
  const [searched, by] = args;
  if (!/^replace(?:All)?$/.test(callee.name) || !searched || !by) return undefined;
  const [from, to] = [file.shapeOf(searched.value), file.shapeOf(by.value)];
  if (to.kind !== 'literal' || (from.kind !== 'literal' && from.kind !== 'pattern')) return undefined;
  return { from: from.kind === 'pattern' ? from.source : String(from.value), to: String(to.value) };
}

const entity = /^&(?:\w+|#\w+);$/;

const wrongOrder: CallCheck = (call, _node, context) => {
  const last = replacementOf(call, context.file);
  if (!last) return false;
  const earlier = before(call, context);
  // `&` escaped after what became entities; `&amp;` decoded before other entities.
  if (last.from === '&' && last.to === '&amp;') return earlier.some(({ to }) => entity.test(to));
  if (last.from === '\\\\' || last.from === '\\')
    return last.to.length === 2 && earlier.some(({ to }) => /^\\[^\\]/.test(to));
  return (
    entity.test(last.from) &&
    last.to.length === 1 &&
    earlier.some(({ from, to }) => from === '&amp;' && to === '&')
  );
};

export const entry: RegistryEntry = {
  title: 'Escapes or decodes twice',
  cwe: [116],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'The sign that begins escapes is replaced when others became escapes already, or still are some.',
  why: '`&amp;lt;` becomes `<` in one go: text that was escaped twice on purpose turns into markup.',
  hint: 'Escape the sign that begins escapes (& or the backslash) first, and decode it last.',
  references: [
    'https://cwe.mitre.org/data/definitions/116.html',
    'https://cwe.mitre.org/data/definitions/80.html',
  ],
  match: [calls({ to: ['*.replace', '*.replaceAll'], where: wrongOrder })],
};
