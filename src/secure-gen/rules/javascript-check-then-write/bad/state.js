const fs = require('fs');

function start(path) {
  if (!fs.existsSync(path)) {
    fs.writeFileSync(path, '{}'); // weakness
  }
}
