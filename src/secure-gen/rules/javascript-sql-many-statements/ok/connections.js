const mysql = require('mysql');

const connection = mysql.createConnection({ host: process.env.DATABASE_HOST, multipleStatements: false });
module.exports = { connection, pool: mysql.createPool({ connectionLimit: 4 }) };
