import type { FileAnalysis } from '../../analysis/file-analysis.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import {
  before,
  callAtPlace,
  innermost,
  replaced,
  statementThatIs,
  withoutStatement,
} from '../../fixing/ecmascript-nodes.ts';
import { entryOf, objectAt } from '../../fixing/ecmascript-objects.ts';
import { guard } from '../../fixing/ecmascript-refusal.ts';
import { literalOf, styleOf } from '../../fixing/ecmascript-style.ts';
import type { RegistryEntry, RegistrySummary } from '../registry-entry.ts';

export const summary: RegistrySummary = { mends: ['javascript-debug-mode'] };

const switches = [
  'introspection',
  'playground',
  'graphiql',
  'debug',
  'includeStacktraceInErrorResponses',
  'showStackError',
];

/** What shows a program's inside is on where NODE_ENV is `development`, and off elsewhere. */
export const entry: RegistryEntry = {
  fix({ node, file, context }) {
    const inner = innermost(node);
    const isDevelopment = `process.env.NODE_ENV === ${literalOf(file, 'development')}`;
    if (inner.type === 'pair') {
      const value = inner.field('value');
      return value?.type === 'true' ? [replaced(value, isDevelopment)] : undefined;
    }
    const call = callAtPlace(file, node)?.call;
    if (!call) return undefined;
    // Express takes its environment from NODE_ENV itself.
    const [key] = call.arguments;
    if (call.callee.name === 'set' && key && /^['"`]env['"`]$/.test(key.value.text)) {
      const statement = statementThatIs(file, inner);
      return statement && [withoutStatement(file, statement)];
    }
    if (call.callee.name === 'errorhandler' || call.callee.name === 'errorHandler')
      return onlyIf(file, inner, isDevelopment);
    const edits = call.arguments.flatMap(({ value }) => {
      const object = objectAt(value, context);
      const given = object ? switches.flatMap((name) => entryOf(file, object, name)?.value ?? []) : [value];
      return given.filter(({ type }) => type === 'true').map((each) => replaced(each, isDevelopment));
    });
    return edits.length > 0 ? edits : undefined;
  },
};

/** `app.use(errorhandler())` */
function onlyIf(file: FileAnalysis, made: SourceNode, condition: string) {
  const use = made.parent?.parent;
  const statement =
    use && /\.use$/.test(use.field('function')?.text ?? '') ? statementThatIs(file, use) : undefined;
  if (!statement || statement.text.includes('\n')) return undefined;
  const [begin] = guard(file, condition, []);
  const { start, end } = before(file, statement, []);
  const indent = /^[ \t]*/.exec(file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start))![0];
  const { newline, step } = styleOf(file);
  return [
    { start, end, text: `${begin}${newline}${indent}${step}` },
    { start: statement.end, end: statement.end, text: `${newline}${indent}}` },
  ];
}
