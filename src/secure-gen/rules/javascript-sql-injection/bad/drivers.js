const mysql = require('mysql2');
const { Pool } = require('pg');
const sqlite3 = require('sqlite3').verbose();

const connection = mysql.createConnection({ host: 'localhost', database: 'shop' });
const pool = new Pool();
const db = new sqlite3.Database('shop.db');

app.get('/orders', async (req, res) => {
  connection.query("SELECT * FROM orders WHERE customer = '" + req.query.customer + "'", (error, rows) => { // weakness
    res.json(rows);
  });
  let sql = 'SELECT * FROM items';
  if (req.query.colour) sql += ` WHERE colour = '${req.query.colour}'`;
  const { rows } = await pool.query(sql); // weakness
  const { order } = req.query;
  await pool.query({ text: `SELECT id FROM items ORDER BY ${order}`, values: [] }); // weakness
  res.json(rows);
});

function remember(note, done) {
  const statement = `INSERT INTO notes (text) VALUES ('${note.text}')`;
  db.run(statement, done); // weakness
}

module.exports = { remember };
