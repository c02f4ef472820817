import type { SourceNode } from '../analysis/syntax/source-node.ts';
import { argumentsOf, type CallCheck } from './calls.ts';
import { textAround } from './file-text.ts';
import type { RuleContext } from './matcher.ts';

const classes = new Set(['class_definition']);

/** `response = HttpResponse(…); response["Content-Type"] = "text/plain"` */
const setsOtherType = textAround(
  /Content-Type['"]?\]? ?[=,:] ?['"](?:application|text\/(?:plain|csv)|image)/i,
);

/** Whether a response is made whose type is that of a page, or which is not given a type. */
export const isOfPage: CallCheck = (call, node, context) => {
  const { tracer } = context;
  const given = argumentsOf(call, ['content_type', 'mimetype', 'media_type']);
  if (given.some((value) => !/html|xml/.test(tracer.resolved(value).text))) return false;
  const headers = argumentsOf(call, 'headers').some((value) =>
    /content-type/i.test(tracer.resolved(value).text),
  );
  return !headers && !setsOtherType(node, context);
};

/** Whether a call is in a method that answers requests: by its name, or by the class. */
export function answersRequests(node: SourceNode, { file }: RuleContext): boolean {
  const around = file.functionAround(node);
  if (!around) return false;
  const name = file.reader.nameOf(around) ?? '';
  if (/^(?:get|post|put|patch|delete|head|options|prepare|write_error|do_[A-Z]+)$/.test(name)) return true;
  const line = around.closest(classes)?.text.split('\n', 1)[0] ?? '';
  return /\([^)]*Handler/.test(line);
}
