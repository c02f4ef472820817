import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Knex: the raw parts take text, everything else takes values. */
export const entry: RegistryEntry = {
  name: 'Knex',
  source: 'https://knexjs.org/guide/raw.html',
  languages: ecmascript,
  sinks: [
    {
      use: 'sql-fragment',
      calls: [
        'raw',
        'whereRaw',
        'orWhereRaw',
        'andWhereRaw',
        'havingRaw',
        'orderByRaw',
        'groupByRaw',
        'joinRaw',
        'fromRaw',
        'selectRaw',
      ].map((name) => `*.${name}`),
      // `String.raw` and `git.raw` are something else.
      receiver: /^(?!(?:String|\w*[gG]it)\b)/,
    },
  ],
};
