const fs = require('fs');
const path = require('path');

const formats = { csv: () => require('./formats/csv'), json: () => import('./formats/json.js') };
const models = fs.readdirSync(__dirname).map((file) => require(path.join(__dirname, file)));

app.get('/exports/:format', async (req, res) => {
  const load = formats[req.params.format];
  if (!load) return res.sendStatus(404);
  (await load()).write(res, models);
});
