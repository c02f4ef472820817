import { PrismaClient } from '@prisma/client';
import mysql from 'mysql2/promise';
import { Pool } from 'pg';

const pool = new Pool();
const prisma = new PrismaClient();
const columns = { name: 'customer_name', day: 'created_at' };

export async function orders(req: Request & { query: Record<string, string> }, ids: string[]) {
  const order = columns[req.query.order] ?? 'id';
  const direction = req.query.direction === 'down' ? 'DESC' : 'ASC';
  await pool.query(`SELECT * FROM orders ORDER BY ${order} ${direction}`);
  await pool.query('SELECT * FROM orders WHERE customer = $1', [req.query.customer]);
  await pool.query({ text: 'SELECT * FROM orders WHERE id = $1', values: [req.query.id] });
  const places = ids.map((_, index) => `$${index + 1}`).join(', ');
  await pool.query(`SELECT * FROM orders WHERE id IN (${places})`, ids);
  const connection = await mysql.createConnection({});
  await connection.query('SELECT * FROM orders WHERE customer = ' + mysql.escape(req.query.customer));
  await connection.query(`SELECT * FROM orders LIMIT ${Number(req.query.most)}`);
  await prisma.$queryRaw`SELECT * FROM orders WHERE customer = ${req.query.customer}`;
  await prisma.$queryRawUnsafe('SELECT * FROM orders WHERE customer = $1', req.query.customer);
  const values: unknown[] = [];
  let found = 'SELECT * FROM orders WHERE paid';
  if (req.query.place) found += ` AND place = $${values.push(req.query.place)}`;
  await pool.query(found, values);
  return client.query(req.query.search);
}
