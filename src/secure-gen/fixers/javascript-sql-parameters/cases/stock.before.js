import mysql from 'mysql2/promise'
import { Sequelize } from 'sequelize'

const sequelize = new Sequelize(process.env.DATABASE_URL)

export async function stock(name, most) {
  const connection = await mysql.createConnection(process.env.STOCK_URL)
  const [items] = await connection.query('SELECT * FROM items WHERE name = "' + name + '" LIMIT ' + most)
  const shops = await sequelize.query(`SELECT * FROM shops WHERE item = '${name}'`, { raw: true })
  return { items, shops }
}
