import { ecmascript } from '../../analysis/syntax/code-language.ts';
import type { CallShape } from '../../analysis/syntax/shape.ts';
import { calls } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import type { RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

const whole = /^(?:req|request)\.(?:body|query)$|^ctx\.request\.body$|^request\.payload$/;

/** The body as it came, not a field of it. */
const wholeBody: Check = (node, context) => {
  const resolved = context.tracer.resolved(node);
  const shape = context.file.shapeOf(resolved);
  const all = shape.kind === 'record' ? shape.spreads : [resolved];
  return all.some((each) => whole.test(context.tracer.resolved(each).text));
};
const anyBody = (call: CallShape, from: number, context: RuleContext): boolean =>
  call.arguments.slice(from).some(({ value }) => wholeBody(value, context) !== false);

export const entry: RegistryEntry = {
  title: 'Record filled with whatever a request has',
  cwe: [915],
  severity: 'medium',
  precision: 'medium',
  languages: ecmascript,
  message: 'All fields of the request get into the record, whatever they are called.',
  why: 'A request with `"isAdmin": true` or `"owner": 1` in it sets fields that nobody meant to offer.',
  hint: 'Take the fields one by one: const { name, email } = req.body.',
  references: [
    'https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html',
    'https://cwe.mitre.org/data/definitions/915.html',
  ],
  match: [
    calls({
      to: ['Object.assign', '_.extend', '_.assign', 'lodash.assign', 'lodash.extend'],
      where: (call, _node, context) => {
        const target = call.arguments[0] && context.file.shapeOf(call.arguments[0].value);
        return target?.kind === 'record' ? false : anyBody(call, 1, context);
      },
    }),
    calls({
      to: [
        '*.create',
        '*.insert',
        '*.insertOne',
        '*.build',
        '*.findByIdAndUpdate',
        '*.findOneAndUpdate',
        '*.updateOne',
        '*.update',
        '*.upsert',
      ],
      receiver: /^[A-Z]\w*|[mM]odel|[cC]ollection|\b(?:users?|accounts?|orders?|items?|posts?)\b/,
      where: (call, _node, context) => anyBody(call, 0, context),
    }),
  ],
};
