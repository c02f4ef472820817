import type { RegistryEntry } from './registry-entry.ts';

/** AWS Lambda functions in Python. */
export const entry: RegistryEntry = {
  name: 'AWS Lambda',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html',
  languages: ['python'],
  handlers: { signature: /^_?event, _?(?:context|ctx)$/, parameters: [0] },
};
