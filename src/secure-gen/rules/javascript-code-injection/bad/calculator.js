const vm = require('vm');
const { Worker } = require('worker_threads');

app.get('/sum', (req, res) => {
  res.json({ result: eval(req.query.formula) }); // weakness
});

app.post('/rules', (req, res) => {
  const rule = new Function('order', `return ${req.body.rule}`); // weakness
  const script = req.body.script;
  vm.runInNewContext(script, { order: req.body.order }); // weakness
  new Worker(script, { eval: true }); // weakness
  res.json(rule(req.body.order));
});
