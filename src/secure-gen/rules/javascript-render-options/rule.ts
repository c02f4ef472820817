import { ecmascript } from '../../analysis/syntax/code-language.ts';
import { argument, calls, some } from '../../matching/calls.ts';
import type { Check } from '../../matching/check.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** All of a body or a query, so that its sender chooses the keys. */
const whole: Check = (node, context) => {
  const verdict = flows({ use: 'code', from: ['remote'] })(node, context);
  const shape = context.file.shapeOf(context.tracer.resolved(node));
  const sources = shape.kind === 'record' ? shape.spreads : [node];
  const isWhole = sources.some((source) =>
    /^(?:ctx\.)?(?:req|request)(?:\.request)?\.(?:body|query|params)$/.test(
      context.tracer.resolved(source).text,
    ),
  );
  return isWhole ? verdict : false;
};

export const entry: RegistryEntry = {
  title: 'View or its options chosen by a request',
  cwe: [1336, 73],
  severity: 'high',
  precision: 'high',
  languages: ecmascript,
  message:
    'The request chooses which file is rendered, or brings all the values, and with them options of the engine.',
  why: 'Engines take settings such as `settings[view options]` or `layout` from the same object: a sender makes them read files or run code.',
  hint: "Name the view in the code, and pass only the values that it needs: `res.render('page', { name: req.query.name })`.",
  references: [
    'https://expressjs.com/en/4x/api.html#res.render',
    'https://cwe.mitre.org/data/definitions/73.html',
  ],
  match: [
    calls({
      to: ['*.render', '*.view'],
      receiver: /\b(?:res|response|reply|ctx|h|app)\b/,
      where: some(argument(0, flows({ use: 'path', from: ['remote'] })), argument(1, whole)),
    }),
  ],
};
