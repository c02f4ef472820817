import { referenceOf } from '../../analysis/dataflow/path-of.ts';
import { isOrigin } from '../../analysis/dataflow/value.ts';
import type { SourceNode } from '../../analysis/syntax/source-node.ts';
import type { Check } from '../../matching/check.ts';
import { compared, sidesOfEquality } from '../../matching/compared.ts';
import type { Matcher, RuleContext } from '../../matching/matcher.ts';
import type { RegistryEntry } from '../registry-entry.ts';

/** The comparisons that what an `hmac` becomes takes part in, where it is worked out or by the name that it was given. */
function comparisonsOf(made: SourceNode, { file }: RuleContext): readonly SourceNode[] {
  let outer = made;
  while (outer.parent && /^(?:attribute|call|parenthesized_expression)$/.test(outer.parent.type)) {
    const call = file.callAt(outer.parent);
    if (call && call.callee.object !== outer.named[0] && call.arguments.length > 0 && outer !== made)
      return [];
    outer = outer.parent;
  }
  if (outer.parent && sidesOfEquality(outer.parent)) return [outer.parent];
  const name = outer.parent?.type === 'assignment' ? outer.parent.field('left') : undefined;
  if (name?.type !== 'identifier') return [];
  const around = file.functionAround(name);
  return file.occurrencesOf(name.text).flatMap((leaf) => {
    const isUse = leaf.start > outer.end && file.functionAround(leaf) === around;
    return isUse && leaf.parent && sidesOfEquality(leaf.parent) ? [leaf.parent] : [];
  });
}

const macCompared: Matcher = {
  words: ['hmac', 'HMAC'],
  at: (leaf, context) => {
    const call = leaf.parent?.type === 'attribute' ? leaf.parent.parent : leaf.parent;
    if (
      !call ||
      !context.file.callAt(call) ||
      !/^(?:hmac|Crypto\w*\.Hash\.HMAC)\./.test(referenceOf(context.file, call)?.path ?? '')
    )
      return undefined;
    return comparisonsOf(call, context).map((node) => ({ node }));
  },
};

const isFromRequest: Check = (node, { tracer }) =>
  tracer.valueOf(node).some((pieces) => pieces.some((piece) => isOrigin(piece) && piece.source === 'remote'));

const isSecret: Check = (node, { file, tracer }) => {
  const { kind } = file.shapeOf(node);
  if (kind !== 'name' && kind !== 'member' && kind !== 'index') return false;
  return !tracer
    .valueOf(node)
    .some((pieces) => pieces.some((piece) => isOrigin(piece) && piece.source === 'remote'));
};

export const entry: RegistryEntry = {
  title: 'Secret compared in a way that takes longer the more is right',
  cwe: [208],
  severity: 'low',
  precision: 'medium',
  languages: ['python'],
  message: 'This comparison stops at the first character that differs.',
  why: 'Who measures many answers finds the signature or the token character by character.',
  hint: 'Use hmac.compare_digest(a, b).',
  references: [
    'https://docs.python.org/3/library/hmac.html#hmac.compare_digest',
    'https://cwe.mitre.org/data/definitions/208.html',
  ],
  match: [
    macCompared,
    compared(
      [
        'API_KEY',
        'api_key',
        'SECRET_TOKEN',
        'secret_token',
        'AUTH_TOKEN',
        'auth_token',
        'expected_signature',
        'expected_token',
        'webhook_secret',
        'WEBHOOK_SECRET',
        'SECRET',
        'ADMIN_TOKEN',
      ],
      isSecret,
      isFromRequest,
    ),
  ],
};
