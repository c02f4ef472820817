import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** TypeORM: conditions of the query builder are text with named parameters. */
export const entry: RegistryEntry = {
  name: 'TypeORM',
  source: 'https://typeorm.io/docs/query-builder/select-query-builder/',
  languages: ecmascript,
  sinks: [
    {
      use: 'sql-fragment',
      calls: [
        'where',
        'andWhere',
        'orWhere',
        'having',
        'andHaving',
        'addSelect',
        'addOrderBy',
        'orderBy',
      ].map((name) => `*.${name}`),
      receiver: /createQueryBuilder|[qQ]ueryBuilder|\bqb\b|\bquery\b/,
    },
  ],
};
