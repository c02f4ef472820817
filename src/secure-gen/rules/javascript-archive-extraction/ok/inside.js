const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

function unpack(archive, folder) {
  const root = path.resolve(folder) + path.sep;
  fs.createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.resolve(root, entry.path);
      if (!target.startsWith(root)) return entry.autodrain();
      entry.pipe(fs.createWriteStream(target));
    });
}

module.exports = { unpack };
