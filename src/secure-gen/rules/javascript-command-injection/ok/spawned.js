const { spawn, execFile, exec, execSync } = require('child_process');
const util = require('util');
const run = util.promisify(execFile);

const tools = ['optipng', 'pngcrush'];
const commands = { status: 'systemctl status', version: 'node --version' };

async function convert(input, size) {
  spawn('convert', [input, '-resize', size, 'out.png'], { stdio: 'inherit' });
  spawn('convert', [input, 'small.png'], { shell: false });
  execFile('/bin/sh', ['-c', 'uptime']);
  tools.forEach((tool) => execSync(`which ${tool}`));
  return run('file', ['--mime-type', input]);
}

function status(name, done) {
  exec(commands[name], done);
  if (!/^[a-z]+$/.test(name)) throw new Error('no such service');
  exec(`systemctl restart ${name}`, done);
}

module.exports = { convert, status };
