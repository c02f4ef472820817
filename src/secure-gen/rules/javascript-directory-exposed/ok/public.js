const express = require('express');
const path = require('path');

const app = express();
app.use(express.static(path.join(__dirname, 'public')));
app.use('/lib', express.static('./node_modules/invented-player/dist'));
app.use(express.static('public', { dotfiles: 'ignore' }));
