import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** What else is given its data by `update`: digests, signatures, ciphers. */
const digest =
  '\\bcreate(?:Hash|Hmac|Sign|Verify|Cipher|Decipher)|CryptoJS|\\b(?:hash|hmac|digest|sign(?:er)?|verif(?:y|ier)|cipher)\\b|\\b(?:SHA|MD5|Hmac|Hash)';
const database =
  '\\b[A-Z]\\w*\\b(?!\\()|collection|[mM]odel\\b|\\b(?:db|users?|accounts?|products?|orders?|posts?|items?|col|coll|mongo\\w*)\\b';

const queries = [
  'find',
  'findOne',
  'findOneAndUpdate',
  'findOneAndDelete',
  'findOneAndReplace',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'replaceOne',
  'countDocuments',
  'distinct',
  'remove',
  'update',
  'count',
];

/** The MongoDB driver: an object in place of a value is an operator. */
export const entry: RegistryEntry = {
  name: 'MongoDB',
  source: 'https://www.mongodb.com/docs/drivers/node/current/',
  languages: ecmascript,
  cleaners: [
    { calls: ['String', '*.toString', '*.toHexString'], uses: ['query'] },
    {
      calls: [
        'ObjectId',
        'ObjectID',
        'mongodb.ObjectId',
        'mongodb.ObjectID',
        '*.ObjectId',
        'mongo-sanitize',
        'express-mongo-sanitize.sanitize',
      ],
      uses: ['any'],
    },
  ],
  sinks: [
    {
      use: 'query',
      calls: queries.map((name) => `*.${name}`),
      receiver: new RegExp(`^(?![\\s\\S]*(?:${digest}))[\\s\\S]*(?:${database})`),
    },
  ],
};
