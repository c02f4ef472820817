import type { RegistryEntry } from './registry-entry.ts';

const methods = (...names: readonly string[]): string[] => names.map((name) => `*.${name}`);

/** Databases in Java: JDBC, what Spring makes of it, JPA and Hibernate. */
export const entry: RegistryEntry = {
  name: 'JDBC, JPA',
  source: 'https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/package-summary.html',
  languages: ['java'],
  sources: [
    { from: 'stored', paths: ['ResultSet', '*.executeQuery()', '*.getResultList()', '*.getSingleResult()'] },
  ],
  sinks: [
    {
      use: 'sql',
      calls: methods(
        'executeQuery',
        'executeUpdate',
        'executeLargeUpdate',
        'prepareStatement',
        'prepareCall',
        'addBatch',
      ),
    },
    {
      use: 'sql',
      calls: methods('createNativeQuery', 'createQuery', 'createSQLQuery', 'createNativeMutationQuery'),
    },
    {
      use: 'sql',
      calls: methods('queryForObject', 'queryForList', 'queryForMap', 'queryForRowSet', 'queryForStream'),
    },
    {
      use: 'sql',
      calls: methods('execute', 'update', 'query', 'batchUpdate', 'sql'),
      receiver: /jdbc|stmt|statement|template|JdbcClient/i,
    },
    {
      use: 'sql',
      calls: ['Statement.execute', 'JdbcTemplate.query', 'JdbcTemplate.update', 'JdbcTemplate.execute'],
    },
    {
      use: 'sql',
      calls: ['JdbcClient.sql', 'NamedParameterJdbcTemplate.query', 'NamedParameterJdbcTemplate.update'],
    },
  ],
};
