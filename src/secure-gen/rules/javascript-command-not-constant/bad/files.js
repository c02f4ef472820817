const cp = require('child_process');
const path = require('path');
const fs = require('fs');

for (const file of fs.readdirSync('uploads')) {
  cp.execSync(`clamscan uploads/${file}`); // weakness
}

function removeTemporary() {
  const command = 'rm -rf ' + path.join(__dirname, 'temporary');
  cp.exec(command); // weakness
}

module.exports = removeTemporary;
