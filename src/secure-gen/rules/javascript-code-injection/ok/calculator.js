const vm = require('vm');
const { Worker } = require('worker_threads');

const rules = { cheapest: (order) => order.price, fastest: (order) => order.days };

app.get('/sum', (req, res) => {
  res.json({ result: JSON.parse(req.query.numbers).reduce((sum, each) => sum + each, 0) });
});

function schedule(callback, delay) {
  setTimeout(callback, delay);
  setTimeout(() => rules[delay], Number(delay));
  setInterval('refresh()', 1000);
  vm.runInNewContext('count + 1', { count: delay });
  new Worker('./worker.js', { workerData: delay });
  return new Function('a', 'b', 'return a + b');
}

module.exports = schedule;
