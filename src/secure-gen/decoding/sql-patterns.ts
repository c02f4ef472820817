/** A query up to where a value of it may stand; names of tables and columns cannot be placeholders, lists of those need not. */
export const sqlValues =
  /^\s*(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM|REPLACE\s+INTO)\b(?=[\s\S]*\b(?:WHERE|VALUES|SET|LIKE|LIMIT|HAVING)\b)(?![\s\S]*\bIN\s*\(\s*$)/i;

/** A query in quotes that something is added to. */
export const concatenatedSql =
  /(["'])\s*(?:SELECT|INSERT\s+INTO|UPDATE|DELETE\s+FROM)\b(?:(?!\1)[^\n])*\b(?:WHERE|VALUES|SET|LIKE|LIMIT)\b(?:(?!\1)[^\n])*?(?<weak>['"]?%?\1\s*\+)\s*[A-Za-z_$]/di;
