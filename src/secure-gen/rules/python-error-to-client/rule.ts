import { nodesBelow } from '../../analysis/syntax/nodes-below.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Matcher, RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const clauses = new Set(['except_clause', 'except_group_clause', 'function_definition', 'module']);
const inner = new Set(['function_definition', 'lambda', 'class_definition']);
const routes =
  /\b(?:route|get|post|put|delete|patch|api_view|expose|view_config|errorhandler|exception_handler|websocket)\b/;
const verbs = /^(?:get|post|put|delete|patch|head|options|dispatch)$/;
const answers =
  /(?:^|\.)(?:jsonify|make_response|abort|\w*Response\w*|HTTPException|HTTPError|send_error|set_status|finish|write|render\w*)$/;
const shows = /traceback\.format_exc|\bformat_exc\(|format_exception\(/;
const longest = 2000;

/** Whether the text of an error is put into an expression. */
function showsError(text: string, error: string | undefined): boolean {
  if (shows.test(text)) return true;
  if (error === undefined) return false;
  const name = error.replace(/\W/g, '');
  return new RegExp(
    `\\b(?:str|repr|unicode)\\(\\s*${name}\\s*\\)|\\{\\s*${name}(?:![rs])?\\s*\\}|\\b${name}\\.(?:args|message|msg)\\b|\\.format\\([^)]*\\b${name}\\b|%\\s*\\(?\\s*${name}\\b`,
  ).test(text);
}

/** Whether a function answers requests: by its decorators, its parameter, or as a method of a view. */
function answersRequests(owner: SourceNode | undefined, { file }: RuleContext): boolean {
  if (!owner) return false;
  if (file.reader.decoratorsOf(owner).some((decorator) => routes.test(decorator.text))) return true;
  const shape = file.shapeOf(owner);
  const first = shape.kind === 'function' ? shape.parameters[0]?.name : undefined;
  if (first === 'request' || first === 'req') return true;
  const isMethod = owner.closest(new Set(['class_definition'])) !== undefined;
  return isMethod && verbs.test(file.reader.nameOf(owner) ?? '');
}

/** What is sent in an `except` clause: what is returned, and answers that are made. */
function answersIn(clause: SourceNode): SourceNode[] {
  const calls = nodesBelow(clause, 'call', inner).filter((call) =>
    answers.test(call.field('function')?.text.slice(-80) ?? ''),
  );
  return [...nodesBelow(clause, 'return_statement', inner), ...calls];
}

const caught: Matcher = {
  words: ['Exception', 'BaseException', 'format_exc'],
  at: (leaf, context) => {
    const clause = leaf.closest(clauses);
    if (!clause?.type.startsWith('except')) return undefined;
    if (!answersRequests(clause.closest(new Set(['function_definition'])), context)) return undefined;
    const name = clause.childrenOfType('as_pattern')[0]?.field('alias')?.text;
    const node = answersIn(clause).find((each) => showsError(each.text.slice(0, longest), name));
    return node && { node };
  },
};

export const entry: RegistryEntry = {
  title: 'Error text sent to the client',
  cwe: [209, 497],
  severity: 'medium',
  precision: 'medium',
  languages: ['python'],
  message: 'Whoever sent the request gets the text of any error that occurs.',
  why: 'Such texts name files, tables, queries and versions, which show how to go on with an attack.',
  hint: 'Write the error to the log (logger.exception) and answer with a fixed text and a status.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/209.html',
  ],
  match: [caught],
};
