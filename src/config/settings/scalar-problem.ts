import type { SchemaNode } from './schema-node.ts';
import { similarName } from './similar-name.ts';

/** What is wrong with a value that is neither object nor list, to come after its name; undefined: nothing. */
export function scalarProblem(value: string | number | boolean | null, rule: SchemaNode): string | undefined {
  switch (rule.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `must be ${nameOfType(rule)}`;
    case 'integer':
    case 'number': {
      const isRight = rule.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
      const number = value as number;
      const { minimum = -Infinity, maximum = Infinity } = rule;
      return isRight && number >= minimum && number <= maximum ? undefined : `must be ${nameOfType(rule)}`;
    }
    default:
      return typeof value === 'string' ? problemOfText(value, rule) : `must be ${nameOfType(rule)}`;
  }
}

function problemOfText(text: string, rule: SchemaNode): string | undefined {
  if (rule.enum && !rule.enum.includes(text)) {
    const meant = similarName(text, rule.enum);
    return meant ? `does not know this value: did you mean "${meant}"?` : `must be ${nameOfType(rule)}`;
  }
  const { minLength = 0, maxLength = Infinity, pattern } = rule;
  if (text.length < minLength) return 'must not be empty';
  if (text.length > maxLength) return `is longer than ${maxLength} characters`;
  return pattern !== undefined && !new RegExp(pattern).test(text)
    ? 'is not of the form that it must have'
    : undefined;
}

/** What a value has to be, for a message. */
export function nameOfType({ type, minimum = 0, maximum = Infinity, enum: values }: SchemaNode): string {
  if (values) return `one of ${values.join(', ')}`;
  if (type === 'string') return 'a text';
  if (type === 'boolean') return 'true or false';
  const bounds = maximum < Number.MAX_SAFE_INTEGER ? ` from ${minimum} to ${maximum}` : ` from ${minimum}`;
  return `${type === 'integer' ? 'a whole number' : 'a number'}${bounds}`;
}
