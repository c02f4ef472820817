const shell = require('shelljs');

io.on('connection', (socket) => {
  socket.on('lookup', (name) => {
    shell.exec(`nslookup ${name}`, { silent: true }); // weakness
  });
});

const list = (folders, done) => {
  folders.forEach((folder) => {
    require('child_process').exec('ls -l ' + folder, done); // weakness
  });
};
module.exports = list;
