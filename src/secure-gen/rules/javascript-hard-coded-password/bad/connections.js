const mysql = require('mysql2');
const mongoose = require('mongoose');
const nodemailer = require('nodemailer');

const connection = mysql.createConnection({
  host: 'db.example.com',
  user: 'shop',
  password: 'inv3nted!', // weakness
});

mongoose.connect('mongodb://shop:inv3nted@db.example.com/shop'); // weakness

const mail = nodemailer.createTransport({
  host: 'mail.example.com',
  auth: { user: 'shop', pass: 'inv3nted' }, // weakness
});
