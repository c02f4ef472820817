const ejs = require('ejs');
const pug = require('pug');
const Handlebars = require('handlebars');
const _ = require('lodash');

app.post('/letters', (req, res) => {
  const greeting = `<p>Dear ${req.body.name}, <%= text %></p>`;
  res.send(ejs.render(greeting, { text: 'hello' })); // weakness
});

app.get('/preview', (req, res) => {
  const draw = pug.compile('h1 Hello ' + req.query.name); // weakness
  const { template } = req.query;
  const page = Handlebars.compile(template); // weakness
  res.send(draw() + page({}));
});

function badge(title) {
  return _.template('<b>' + title + ': <%= count %></b>'); // weakness
}

module.exports = badge;
