import { PrismaClient } from '@prisma/client';
import Database from 'better-sqlite3';

const prisma = new PrismaClient();
const database = new Database('notes.db');

export const notesOf = (writer: string): unknown[] =>
  database.prepare('SELECT * FROM notes WHERE writer = ? AND kept = 1').all(writer);

export const drop = (writer: string): Promise<number> =>
  prisma.$executeRaw`
    DELETE FROM notes
    WHERE writer = ${writer}
  `;
