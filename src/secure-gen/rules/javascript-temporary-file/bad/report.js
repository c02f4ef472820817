const fs = require('fs');
const os = require('os');
const path = require('path');

function report(lines) {
  const file = path.join(os.tmpdir(), 'report.txt');
  fs.writeFileSync(file, lines.join('\n')); // weakness
  fs.appendFileSync('/tmp/report.log', 'done\n'); // weakness
}
