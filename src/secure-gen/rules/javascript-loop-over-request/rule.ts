import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const fromRequest = flows({ use: 'code', from: ['remote'], evenGuarded: true });
const checked =
  /Array\.isArray|instanceof Array|Math\.min|\.length\s*>=?\s*(?:\d|[A-Z_]{3})|>\s*(?:MAX|max|LIMIT|limit)|\bschema\b|validat/;

/** `for (…; i < body.length; …)`, `for (…; i < req.query.count; …)` */
const counted: Matcher = {
  words: ['length', 'query', 'params', 'count', 'limit', 'times', 'size', 'n', 'total'],
  at: (leaf, context) => {
    const loop = leaf.closest(new Set(['for_statement', 'while_statement', 'statement_block']));
    const condition = loop && loop.type !== 'statement_block' ? loop.field('condition') : undefined;
    if (!loop || !condition || !leaf.isInside(condition)) return undefined;
    const around = (context.file.functionAround(loop) ?? loop).text.slice(0, 10_000);
    const comparison = nodesBelow(condition, 'binary_expression', new Set())[0] ?? condition;
    const right = comparison.field('right');
    if (!right || !leaf.isInside(right) || checked.test(around)) return undefined;
    const shape = context.file.shapeOf(right);
    const verdict = fromRequest(shape.kind === 'member' ? shape.object : right, context);
    return typeof verdict === 'object' ? { node: loop, flow: verdict.flow } : undefined;
  },
};

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
