import type { Origin } from '../../analysis/dataflow/value.ts';
import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher, RuleContext } from '../../matching/matcher.ts';
import { inFile } from '../../matching/may-stand.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'code', from: ['remote'], evenGuarded: true });
const checked =
  /Array\.isArray|instanceof Array|Math\.min|\.length\s*>=?\s*(?:\d|[A-Z_]{3})|>\s*(?:MAX|max|LIMIT|limit)|\bschema\b|validat/;

/** `for (…; i < body.length; …)`, `for (…; i < req.query.count; …)` */
const counted: Matcher = {
  words: ['req', 'request', 'ctx'],
  mayStand: inFile(/\bfor\s*\(/),
  at: (leaf, context) => {
    const { file } = context;
    const around = file.functionAround(leaf);
    if (!around || around.end - around.start > 6_000) return undefined;
    const { text } = around;
    if (!/\bfor\s*\(/.test(text) || checked.test(text)) return undefined;
    return nodesBelow(around, 'for_statement', file.reader.functions).flatMap((loop) => {
      const flow = boundOf(loop, context);
      return flow ? [{ node: loop, flow }] : [];
    });
  },
};

/** What flows into the right side of the condition of a loop. */
function boundOf(loop: SourceNode, context: RuleContext): Origin | undefined {
  const condition = loop.field('condition');
  const comparison = condition && (nodesBelow(condition, 'binary_expression', new Set())[0] ?? condition);
  const right = comparison?.field('right');
  if (!right) return undefined;
  const shape = context.file.shapeOf(right);
  const verdict = fromRequest(
    shape.kind === 'member' && shape.property === 'length' ? shape.object : right,
    context,
  );
  return typeof verdict === 'object' ? verdict.flow : undefined;
}

export const entry: RegistryEntry = {
  title: 'Loop as long as a request says',
  cwe: [834, 606, 400],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'How often this loop runs is data of a request, and nothing limits it.',
  why: '`{ "length": 1e9 }` in place of a list keeps the process busy, and nothing else is served meanwhile.',
  hint: 'Check Array.isArray(value), and refuse more than a fixed number.',
  references: [
    'https://cwe.mitre.org/data/definitions/834.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Denial_of_Service_Cheat_Sheet.html',
  ],
  match: [counted],
};
