const { spawn, execFile, execSync } = require('child_process');
const util = require('util');
const run = util.promisify(require('child_process').exec);

async function convert(input, size) {
  spawn(`convert ${input} -resize ${size} out.png`, { shell: true, stdio: "inherit" }); // weakness
  spawn('convert ' + input + ' small.png', [], { shell: true }); // weakness
  execFile('/bin/sh', ['-c', `identify ${input}`]); // weakness
  const options = ['-q'];
  options.push(input);
  execSync('optipng ' + options.join(' ')); // weakness
  return run(`file --mime-type "${input}"`); // weakness
}

module.exports = { convert };
