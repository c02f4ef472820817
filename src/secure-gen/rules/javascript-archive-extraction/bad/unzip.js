const fs = require('fs');
const path = require('path');
const unzipper = require('unzipper');

function unpack(archive, folder) {
  fs.createReadStream(archive)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.join(folder, entry.path);
      entry.pipe(fs.createWriteStream(target)); // weakness
    });
}

module.exports = { unpack };
