import { ecmascript } from '../analysis/syntax/code-language.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Prisma: its tagged templates pass values apart, the calls called unsafe do not. */
export const entry: RegistryEntry = {
  name: 'Prisma',
  source: 'https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries',
  languages: ecmascript,
  sinks: [
    { use: 'sql', calls: ['*.$queryRawUnsafe', '*.$executeRawUnsafe'] },
    { use: 'sql-fragment', calls: ['Prisma.raw', '@prisma.client.Prisma.raw'] },
  ],
};
