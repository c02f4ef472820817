const express = require('express');
const cookieParser = require('cookie-parser');

const app = express();
app.use(cookieParser());
app.get('/', (req, res) => res.render('home', { theme: req.cookies.theme }));
