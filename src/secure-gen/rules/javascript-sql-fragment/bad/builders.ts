import knex from 'knex';
import { Sequelize } from 'sequelize';
import { getRepository } from 'typeorm';
import { Customer } from './customer';

const database = knex({ client: 'pg' });

export async function search(name: string, req: { query: Record<string, string> }) {
  await database('customers').whereRaw(`name = '${name}'`); // weakness
  await database.raw('select * from customers where name = ' + name); // weakness
  await database('customers').orderByRaw(req.query.order); // weakness
  await Customer.findAll({ where: Sequelize.literal(`name LIKE '%${name}%'`) }); // weakness
  return getRepository(Customer) // weakness
    .createQueryBuilder('customer')
    .where("customer.name = '" + name + "'")
    .getMany();
}
