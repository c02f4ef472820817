const { Pool } = require('pg');
const pool = new Pool();

exports.find = async (customer, place, ids) => {
  const statement =
    "SELECT id, total FROM orders" +
    " WHERE customer = '" + customer + "'" +
    " AND place LIKE '" + place + "%'" +
    ' ORDER BY total';
  console.log(statement);
  const { rows } = await pool.query(statement);
  const lines = await pool.query(`SELECT * FROM lines WHERE order_id IN (${ids.join(', ')}) AND gone = 'no'`);
  await pool.query(`UPDATE customers SET seen = '${Date.now()}' WHERE id = $1 AND place = '${place}'`, [customer]);
  await pool.query(`SELECT id FROM shops WHERE place = '${place}' ORDER BY ${ids[0]}`);
  return [rows, lines.rows];
};
