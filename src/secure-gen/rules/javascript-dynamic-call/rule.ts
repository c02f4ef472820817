import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import { anyOf, type Check } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { Matcher } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const globals = ['window', 'global', 'globalThis'];
const chosen = anyOf(
  flows({ use: 'code', from: ['remote', 'local'] }),
  flows({ use: 'code', from: ['parameter'], joined: true }),
);

/** `window[name](…)` */
function callOfMember(objects: readonly string[], where: Check): Matcher {
  return {
    words: objects,
    at: (leaf, context) => {
      const member = leaf.parent;
      if (member?.type !== 'subscript_expression' || member.field('object') !== leaf) return undefined;
      const index = member.field('index');
      const call = calledBy(member);
      const verdict = call && index ? where(index, context) : false;
      return typeof verdict === 'object' ? { node: call!, flow: verdict.flow } : undefined;
    },
  };
}

function calledBy(member: SourceNode): SourceNode | undefined {
  const call = member.parent;
  const isCall = call?.type === 'call_expression' && call.field('function') === member;
  return isCall ? call : undefined;
}

export const entry: RegistryEntry = {
  title: 'Function called by a name from outside',
  cwe: [94, 470],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message: 'Which function of the global object is called here comes from outside.',
  why: 'The global object holds eval, fetch and every function of the program: a sender calls what they like, with their arguments.',
  hint: 'Keep the functions that may be called in an object of your own, and check with Object.hasOwn that the name is in it.',
  references: ['https://cwe.mitre.org/data/definitions/470.html'],
  match: [callOfMember(globals, chosen)],
};
