import { constantText } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { calls } from '../../matching/calls.ts';
import type { Matcher } from '../../matching/matcher.ts';
import { isSlowPattern } from '../../matching/slow-pattern.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** What is called with a pattern, or on one. */
const literal: Matcher = {
  words: ['test', 'exec', 'match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'],
  isCallee: true,
  at: (leaf, { file, tracer }) => {
    const call = leaf.parent?.parent;
    const shape = call && file.callAt(call);
    if (!shape || shape.callee.name !== leaf.text) return undefined;
    const onPattern = leaf.text === 'test' || leaf.text === 'exec';
    const pattern = onPattern ? shape.callee.object : shape.arguments[0]?.value;
    if (!pattern) return undefined;
    const node = tracer.resolved(pattern);
    const found = file.shapeOf(node);
    return found.kind === 'pattern' && isSlowPattern(found.source) ? { node } : undefined;
  },
};

export const entry: RegistryEntry = {
  title: 'Regular expression that takes exponential time',
  cwe: [1333, 730, 400],
  severity: 'medium',
  precision: 'high',
  languages: ecmascript,
  message: 'A part of this pattern that repeats holds another that repeats, and both match the same text.',
  why: 'A text of thirty signs that almost matches keeps the process busy for minutes, and nothing else is served meanwhile.',
  hint: 'Write it without a repetition inside a repetition, so that every text is matched in one way only; limit the length of what is matched.',
  references: [
    'https://owasp.org/www-community/attacks/Regular_expression_Denial_of_Service_-_ReDoS',
    'https://cwe.mitre.org/data/definitions/1333.html',
  ],
  match: [
    literal,
    calls({
      to: ['RegExp'],
      where: (call, _node, { tracer }) => {
        const source = call.arguments[0] && constantText(tracer.valueOf(call.arguments[0].value));
        return source !== undefined && isSlowPattern(source);
      },
    }),
  ],
};
