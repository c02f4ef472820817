const app = require('express')();

app.get('/user', (req, res) => {
  let id = req.query.id;
  id = id.replace(/<|>/g, ''); // weakness
  res.send(`<div data-id="${id}">${Date.now()}</div>`);
});

exports.link = (title) => {
  const clean = title.replace(/[<>]/g, ''); // weakness
  return '<a title="' + clean + '">more</a>';
};
