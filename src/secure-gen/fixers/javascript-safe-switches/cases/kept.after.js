const mysql = require('mysql2');
const Handlebars = require('handlebars');

const pool = mysql.createPool({ uri: process.env.DATABASE_URL, multipleStatements: true });

exports.reset = (done) => pool.query('SET @number := 0; UPDATE orders SET number = (@number := @number + 1)', done);

// For a letter in plain text.
exports.letter = Handlebars.compile('Dear {{name}},\n{{words}}\n', { noEscape: true });
