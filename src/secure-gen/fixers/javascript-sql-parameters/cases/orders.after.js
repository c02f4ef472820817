const { Pool } = require('pg');
const pool = new Pool();

exports.find = async (customer, place, ids) => {
  const statement =
    "SELECT id, total FROM orders" +
    " WHERE customer = $1" +
    " AND place LIKE $2" +
    " ORDER BY total";
  console.log(statement);
  const { rows } = await pool.query(statement, [customer, `${place}%`]);
  const lines = await pool.query("SELECT * FROM lines WHERE order_id = ANY($1) AND gone = 'no'", [ids]);
  await pool.query('UPDATE customers SET seen = $2 WHERE id = $1 AND place = $3', [customer, Date.now(), place]);
  await pool.query(`SELECT id FROM shops WHERE place = $1 ORDER BY ${ids[0]}`, [place]);
  return [rows, lines.rows];
};
