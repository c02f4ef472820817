import type { SourceNode } from './source-node.ts';

/** What annotations say of numbers, dates and the like. */
export const plainAnnotations = new Set(
  [
    'int',
    'float',
    'bool',
    'UUID',
    'uuid.UUID',
    'date',
    'datetime',
    'datetime.date',
    'datetime.datetime',
    'Decimal',
  ].flatMap((type) => [type, `Optional[${type}]`, `${type} | None`, `list[${type}]`, `List[${type}]`]),
);

/** The annotation of a name where that is of a plain type; others say little, since nothing checks them. */
export function plainAnnotation(identifier: SourceNode): SourceNode | undefined {
  const { parent } = identifier;
  if (!parent || !/^(?:typed_parameter|typed_default_parameter|assignment)$/.test(parent.type))
    return undefined;
  const type = parent.field('type');
  return type && parent.children[0] === identifier && plainAnnotations.has(type.text) ? type : undefined;
}
