import { Pool } from 'pg';

export async function entries(pool: Pool, writer: string, since?: string): Promise<unknown[]> {
  const values: unknown[] = [];
  let sql = 'SELECT * FROM entries';
  sql += ` WHERE writer = $${values.push(writer)}`;
  if (since) sql += ` AND written > $${values.push(since)}`;
  const { rows } = await pool.query(sql, values);
  return rows;
}
