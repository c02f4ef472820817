import yaml from 'js-yaml';
import v8 from 'node:v8';
import unsafe from 'js-yaml-js-types';

const schema = yaml.DEFAULT_SCHEMA.extend(unsafe.all);

export function settings(text: string): unknown {
  return yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA }); // weakness
}

app.post('/state', (req, res) => {
  const state = v8.deserialize(req.body); // weakness
  res.json({ size: state.size, schema });
});
