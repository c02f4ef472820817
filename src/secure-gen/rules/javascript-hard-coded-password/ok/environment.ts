import mysql from 'mysql2/promise';
import pg from 'pg';

const password = process.env.DB_PASSWORD;
const PASSWORD_FIELD = 'password';
const labels = { password: 'Your password', token: 'Token', apiKey: 'settings.apiKey', secret: '' };
const types = { password: 'string', pass: 'required' };

export const pool = mysql.createPool({ host: 'db.example.com', password });
export const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
export const empty = { password: '', apiKey: '<your key>', pwd: '********' };

export function isText(password: unknown): boolean {
  return typeof password === 'string' && password !== '' && labels.password !== PASSWORD_FIELD && types !== null;
}
