import knex from 'knex';
import { literal } from 'sequelize';
import { getRepository } from 'typeorm';
import { Customer } from './customer';

const database = knex({ client: 'pg' });

export async function search(name: string, req: { query: Record<string, string> }) {
  await database('customers').whereRaw('name = ?', [name]);
  await database.raw('select * from customers where name = :name', { name });
  await database('customers').orderByRaw(req.query.order === 'day' ? 'created_at desc' : 'name');
  await database('customers').where({ name: req.query.name });
  await Customer.findAll({ order: [literal('created_at DESC')] });
  return getRepository(Customer)
    .createQueryBuilder('customer')
    .where('customer.name = :name', { name })
    .getMany();
}
