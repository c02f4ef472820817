import { entry as javascript } from './javascript.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  ...javascript,
  language: 'typescript',
  naming: {
    ...javascript.naming,
    public_field_definition: { name: 'name', tie: 'assignment' },
    enum_assignment: { name: 'name', tie: 'assignment' },
    required_parameter: { name: 'pattern', tie: 'default' },
    optional_parameter: { name: 'pattern', tie: 'default' },
  },
  wrappers: [
    ...javascript.wrappers,
    'as_expression',
    'satisfies_expression',
    'non_null_expression',
    'type_assertion',
  ],
};
