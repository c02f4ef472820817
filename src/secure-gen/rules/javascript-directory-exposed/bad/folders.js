const express = require('express');
const path = require('path');

const app = express();
app.use(express.static(__dirname)); // weakness
app.use('/packages', express.static(path.join(__dirname, 'node_modules'))); // weakness
app.use('/files', express.static('/')); // weakness
app.use(express.static('public', { dotfiles: 'allow' })); // weakness
