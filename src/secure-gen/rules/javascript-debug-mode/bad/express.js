const express = require('express');
const errorhandler = require('errorhandler');

const app = express();
app.use(errorhandler()); // weakness
app.set('env', 'development'); // weakness
