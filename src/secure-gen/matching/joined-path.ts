import type { SourceNode } from '../analysis/syntax/source-node.ts';
import type { CallCheck } from './calls.ts';
import { calls } from './calls.ts';
import { textAround } from './file-text.ts';
import { flows } from './flows.ts';
import type { RuleContext } from './matcher.ts';

/** What people call a folder or a space that something is to stay in. */
const roots =
  /(?:root|base|namespace|storage|media|upload|static|public|download|prefix|dest|target|local|data|file|home|work|out|cache)\w*(?:dir|path|root|folder|space)?|(?:^|_)(?:dir|directory|folder|fs)$/i;
/** What people call something that says where in it. */
const names =
  /^(?:\w*_)?(?:file_?name|filename|fname|key\w*|url|uri|path|rel_?path|sub_?path|name|member|obj|object_name|entry|resource|template|page|slug|id_?)$|(?:_path|_name|_key|filename|path)$/i;
/** What looks at where a path leads. */
const looks = textAround(
  /commonp|is_relative_to|relative_to\(|realpath|abspath|\.resolve\(|isabs|\.\.['"/]|basename\(|normpath|safe_join|secure_filename|is_within|is_safe/,
);

const fromCaller = flows({ use: 'path', from: ['parameter', 'remote'] });

/** Whether a call joins a folder and a path that the callers of the function choose, and nobody looks where that leads. */
const leadsAnywhere: CallCheck = (call, node, context) => {
  const [root, ...parts] = call.arguments;
  const last = parts.at(-1);
  if (!root || !last || parts.length > 2 || last.isSpread) return false;
  const around = context.file.functionAround(node);
  if (!around || !roots.test(lastWord(root.value)) || looks(node, context)) return false;
  const name = parameterOf(last.value, around, context);
  if (name === undefined || !names.test(name)) return false;
  return fromCaller(last.value, context);
};

/** `self.namespace`: `namespace`; `settings["ROOT"]`: `ROOT` */
function lastWord({ text }: SourceNode): string {
  return /(\w+)\W*$/.exec(text)?.[1] ?? '';
}

/** The parameter of a function that an expression is, whatever is taken off its ends. */
function parameterOf(node: SourceNode, around: SourceNode, context: RuleContext): string | undefined {
  const { file } = context;
  const shape = file.shapeOf(node);
  if (shape.kind === 'same') return parameterOf(shape.inner, around, context);
  if (shape.kind === 'call' && shape.callee.object && /^[lr]?strip$/.test(shape.callee.name)) {
    return parameterOf(shape.callee.object, around, context);
  }
  if (shape.kind !== 'name') return undefined;
  const owner = file.shapeOf(around);
  const isOwn = owner.kind === 'function' && owner.parameters.some(({ name }) => name === shape.name);
  return isOwn ? shape.name : undefined;
}

export const unresolvedJoins = calls({
  to: ['os.path.join', 'path.join', 'posixpath.join'],
  where: leadsAnywhere,
});
