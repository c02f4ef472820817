import { PrismaClient } from '@prisma/client';
import Database from 'better-sqlite3';

const prisma = new PrismaClient();
const database = new Database('notes.db');

export const notesOf = (writer: string): unknown[] =>
  database.prepare(`SELECT * FROM notes WHERE writer = '${writer}' AND kept = 1`).all();

export const drop = (writer: string): Promise<number> =>
  prisma.$executeRawUnsafe(`
    DELETE FROM notes
    WHERE writer = '${writer}'
  `);
