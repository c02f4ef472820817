import { Injectable } from '@nestjs/common';
import { PrismaClient } from '@prisma/client';
import { DataSource } from 'typeorm';

@Injectable()
export class CustomerRepository {
  constructor(
    private readonly source: DataSource,
    private readonly prisma: PrismaClient,
  ) {}

  async byName(name: string): Promise<unknown[]> {
    return this.source.query(`SELECT * FROM customers WHERE name LIKE '%${name}%'`); // weakness
  }

  async remove(ids: string[]): Promise<void> {
    await this.prisma.$executeRawUnsafe(`DELETE FROM customers WHERE id IN (${ids.join(',')})`); // weakness
  }

  async runReport(day: string): Promise<void> {
    await this.runStatement("UPDATE reports SET seen = true WHERE day = '" + day + "'"); // weakness
  }
}
