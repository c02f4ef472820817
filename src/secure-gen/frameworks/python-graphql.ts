import type { RegistryEntry } from './registry-entry.ts';

/** Graphene, Ariadne and Strawberry: functions that resolve the fields of a query. */
export const entry: RegistryEntry = {
  name: 'GraphQL servers',
  source: 'https://docs.graphene-python.org/en/latest/types/objecttypes/#resolvers',
  languages: ['python'],
  handlers: {
    decorators: ['strawberry.field', 'strawberry.mutation', '*.query.field', 'query.field', 'mutation.field'],
    signature: /^(?:(?:root|parent|obj|_|_root|cls), )?info, /,
  },
};
