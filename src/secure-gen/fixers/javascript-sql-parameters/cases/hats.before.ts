import { PrismaClient } from '@prisma/client';
import { getRepository } from 'typeorm';
import { Hat } from './hat.js';

const prisma = new PrismaClient();

export const hats = (shop: string, sizes: number[]): Promise<unknown[]> =>
  getRepository(Hat)
    .createQueryBuilder('hat')
    .where(`hat.shop = '${shop}' AND hat.size IN (${sizes.join(',')})`)
    .getMany();

export const sold = (ids: string[]): Promise<number> =>
  prisma.$executeRawUnsafe(`UPDATE hats SET sold = true WHERE id IN (${ids.join(',')})`);
