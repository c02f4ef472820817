export interface Connection {
  query(sql: string, values?: readonly unknown[]): Promise<readonly unknown[]>;
}

export async function shelvesOf(connection: Connection, hall: string) {
  const sql = 'SELECT code FROM shelves WHERE hall = $1';
  return connection.query(sql, [hall]);
}

/** Articles whose label contains a text. */
export async function articlesLike(connection: Connection, label: string) {
  const sql = `SELECT id, label FROM articles WHERE label ILIKE '%${label}%' ORDER BY id`;
  return connection.query(sql);
}
