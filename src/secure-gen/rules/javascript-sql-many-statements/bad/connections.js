const mysql = require('mysql');

const connection = mysql.createConnection({
  host: process.env.DATABASE_HOST,
  multipleStatements: true, // weakness
});

const options = { connectionLimit: 4, 'multipleStatements': true }; // weakness
module.exports = { connection, pool: mysql.createPool(options) };
