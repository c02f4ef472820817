import { argument, calls } from '../../matching/calls.ts';
import { flows } from '../../matching/flows.ts';
import type { RegistryEntry } from '../registry-entry.ts';

export const entry: RegistryEntry = {
  title: 'Query of a graph database put together with data',
  cwe: [943],
  severity: 'high',
  precision: 'high',
  languages: ['python'],
  message: 'A value is made a part of the text of this Cypher query.',
  why: "A value such as `'}) DETACH DELETE n //` ends what was meant and deletes or reads other nodes.",
  hint: 'Write $name in the query and give the value as a parameter: session.run(query, name=value).',
  references: [
    'https://neo4j.com/docs/python-manual/current/query-simple/',
    'https://cwe.mitre.org/data/definitions/943.html',
  ],
  match: [
    calls({
      to: ['*.run', '*.execute_query', '*.query', '*.cypher'],
      where: argument(
        [0, 'query'],
        flows({
          use: 'query',
          from: ['remote', 'local', 'parameter'],
          joined: true,
          within: /\b(?:MATCH|MERGE|CREATE)\s*(?:\w+\s*=\s*)?\([\w\s:`]*[){\0]/,
        }),
      ),
    }),
  ],
};
