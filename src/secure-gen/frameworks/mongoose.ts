import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Mongoose: filters are those of MongoDB; in paths of a schema values are cast, operators are kept. */
export const entry: RegistryEntry = {
  name: 'Mongoose',
  source: 'https://mongoosejs.com/docs/queries.html',
  languages: ecmascript,
  cleaners: [
    { calls: ['mongoose.Types.ObjectId', 'Types.ObjectId', 'mongoose.trusted'], uses: ['any'] },
    { calls: ['mongoose.sanitizeFilter', 'sanitizeFilter'], uses: ['query'] },
  ],
  sinks: [
    {
      use: 'query',
      calls: ['exists', 'where', 'findByIdAndUpdate'].map((name) => `*.${name}`),
      receiver: /\b[A-Z]\w*\b(?!\()|[mM]odel\b/,
    },
  ],
};
