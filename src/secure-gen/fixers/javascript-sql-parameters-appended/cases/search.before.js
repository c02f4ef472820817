const mysql = require('mysql');
const connection = mysql.createConnection(process.env.DATABASE_URL);

module.exports = function search(filter, done) {
  let query = "SELECT * FROM hats WHERE shop = '" + filter.shop + "'";
  if (filter.colour) query += " AND colour = '" + filter.colour + "'";
  if (filter.size) {
    query += ' AND size = ' + filter.size;
  }
  query += ' ORDER BY name';
  connection.query(query, (error, hats) => done(error, hats));
};
