import { Pool } from 'pg';

export async function entries(pool: Pool, writer: string, since?: string): Promise<unknown[]> {
  let sql = 'SELECT * FROM entries';
  sql += ` WHERE writer = '${writer}'`;
  if (since) sql += ` AND written > '${since}'`;
  const { rows } = await pool.query(sql);
  return rows;
}
