const fs = require('fs');
const ejs = require('ejs');
const pug = require('pug');
const Handlebars = require('handlebars');
const _ = require('lodash');

const letter = fs.readFileSync('letter.ejs', 'utf8');

app.post('/letters', (req, res) => {
  res.send(ejs.render(letter, { name: req.body.name }));
  res.send(pug.compile('h1 Hello #{name}')({ name: req.query.name }));
});

function compiled(source) {
  return Handlebars.compile(source);
}

module.exports = { compiled, badge: _.template('<b><%- title %></b>') };
