import type { RegistryEntry } from './registry-entry.ts';

const names = [
  'find',
  'find_one',
  'find_one_and_update',
  'find_one_and_delete',
  'find_one_and_replace',
  'count_documents',
  'delete_one',
  'delete_many',
  'update_one',
  'update_many',
  'replace_one',
  'aggregate',
  'distinct',
];

/** PyMongo, Motor, Flask-PyMongo and MongoEngine. */
export const entry: RegistryEntry = {
  name: 'PyMongo',
  source: 'https://pymongo.readthedocs.io/en/stable/api/pymongo/collection.html',
  languages: ['python'],
  cleaners: [
    { calls: ['bson.ObjectId', 'bson.objectid.ObjectId', 'ObjectId', 're.escape'], uses: ['query'] },
  ],
  sinks: [
    { use: 'query', calls: names.map((name) => `*.${name}`), arguments: [0, 'filter', 'pipeline'] },
    { use: 'query', calls: ['*.objects'], arguments: ['__raw__'] },
  ],
};
