import type { NamedValue } from '../named-value.ts';
import { insertedValues } from '../structure/inserted-values.ts';
import { ValueCollector } from '../structure/mapping.ts';
import type { RegistryEntry } from './registry-entry.ts';

/**
 * Where SQL dialects take a password: `IDENTIFIED BY` (MySQL, Oracle), `PASSWORD '…'` (PostgreSQL, ClickHouse),
 * `PASSWORD = '…'` (SQL Server), and options of foreign servers.
 */
const credential =
  /\b(identified(?:\s{1,10}with\s{1,10}["'`\w]{1,60})?\s{1,10}(?:by|as)(?:\s{1,10}(?:password|values))?|(?:encrypted\s{1,10})?password|secret|master_password|access_key|secret_key|aws_secret_key|aws_key_id|azure_sas_token|credentials)\s{0,10}(?:=|:=|\()?\s{0,10}(?:N|E)?'((?:[^'\\]|''|\\.){1,1000})'/dgi;
const oracle = /\bidentified\s{1,10}by\s{1,10}(?:values\s{1,10})?("?)([^\s'";,()]{3,200})\1/dgi;
const assigned = /\bset\s{1,10}@?([\w.]{1,80})\s{0,10}:?=\s{0,10}(?:N|E)?'((?:[^'\\]|''|\\.){1,1000})'/dgi;

export const entry: RegistryEntry = {
  title: 'SQL',
  paths: /\.(?:sql|ddl|dml|pgsql|psql|plsql|hql|cql|mysql|dump)$/,
  looksLike: (text) =>
    /^(?:\s*--[^\n]*\n){0,20}\s*(?:create|alter|insert\s+into|grant|set\s+password|update\s+\w+\s+set|use|drop)\s+\S/i.test(
      text.slice(0, 2000),
    ),
  read(text) {
    const out = new ValueCollector(text);
    const found: NamedValue[] = insertedValues(text, out);
    const collect = (pattern: RegExp, quoted: boolean): void => {
      for (const match of text.matchAll(pattern)) {
        const [start, end] = match.indices![2]!;
        const words = match[1] === '' || match[1] === '"' ? 'identified by' : match[1]!;
        out.put({ path: [] }, words.replace(/\s+/g, ' '), { start, end, quoted, tie: 'assignment' });
      }
    };
    collect(credential, true);
    collect(oracle, false);
    collect(assigned, true);
    return found;
  },
  examples: (value) => [
    { text: `CREATE USER 'x'@'%' IDENTIFIED BY '${value}';`, values: [['IDENTIFIED BY', value]] },
    { text: `create role x with login password '${value}';`, values: [['password', value]] },
    { text: `CREATE LOGIN x WITH PASSWORD = N'${value}''x';`, values: [['PASSWORD', `${value}''x`]] },
    { text: `ALTER USER x IDENTIFIED BY ${value};`, values: [['identified by', value]] },
    { text: `SET @api_key = '${value}';`, values: [['api_key', value]] },
    {
      text: `INSERT INTO users (name, \`password\`) VALUES ('x', '${value}'), ('y', 'it''s');`,
      values: [
        ['users>password', value],
        ['users>password', "it''s"],
      ],
    },
  ],
};
