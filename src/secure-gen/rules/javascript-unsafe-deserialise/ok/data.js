const fs = require('fs');
const v8 = require('v8');
const yaml = require('js-yaml');

const settings = yaml.load(fs.readFileSync('settings.yaml', 'utf8'));
const state = v8.deserialize(fs.readFileSync('state.bin'));

app.post('/import', (req, res) => {
  const items = yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA });
  const others = yaml.safeLoad(req.body.other);
  res.json({ items, others, more: JSON.parse(req.body.more) });
});
