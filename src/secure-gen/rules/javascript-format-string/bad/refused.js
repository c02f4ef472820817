const util = require('util');
const app = require('express')();

app.get('/secret', function refuse(req, res) {
  const address = req.socket.remoteAddress;
  console.log('Refused ' + req.query.user, address); // weakness
  const line = util.format(`Refused ${req.query.user} from %s`, address); // weakness
  res.send(line.length > 0 ? 'no' : '');
});
