import type { RegistryEntry } from './registry-entry.ts';

/** SQLAlchemy, and Flask-SQLAlchemy on top of it. */
export const entry: RegistryEntry = {
  name: 'SQLAlchemy',
  source: 'https://docs.sqlalchemy.org/en/20/core/sqlelement.html#sqlalchemy.sql.expression.text',
  languages: ['python'],
  sources: [{ from: 'stored', paths: ['*.scalar()', '*.scalars()'] }],
  cleaners: [{ calls: ['*.bindparams', '*.bindparam', 'sqlalchemy.bindparam'], uses: ['sql'] }],
  propagators: ['sqlalchemy.text', 'sqlalchemy.sql.text', 'text', '*.text'],
  sinks: [{ use: 'sql', calls: ['*.scalar', '*.scalars', '*.from_statement'], arguments: [0, 'statement'] }],
};
