const fs = require('fs');

function start(path, folder) {
  if (!fs.existsSync(folder)) fs.mkdirSync(folder);
  fs.writeFileSync(path, '{}', { flag: 'wx' });
  if (!fs.existsSync(path)) fs.writeFileSync(path, '{}', { flag: 'wx' });
  if (fs.existsSync(path)) fs.writeFileSync(path, '{}');
}
