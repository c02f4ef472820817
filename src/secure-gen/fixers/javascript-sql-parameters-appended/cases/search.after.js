const mysql = require('mysql');
const connection = mysql.createConnection(process.env.DATABASE_URL);

module.exports = function search(filter, done) {
  const values = [];
  let query = "SELECT * FROM hats WHERE shop = ?";
  values.push(filter.shop);
  if (filter.colour) { values.push(filter.colour); query += " AND colour = ?"; }
  if (filter.size) {
    values.push(filter.size);
    query += ' AND size = ?';
  }
  query += ' ORDER BY name';
  connection.query(query, values, (error, hats) => done(error, hats));
};
