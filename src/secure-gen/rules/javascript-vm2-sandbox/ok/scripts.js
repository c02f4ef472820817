const ivm = require('isolated-vm');
const { VM } = require('./machines');

function run(script) {
  const isolate = new ivm.Isolate({ memoryLimit: 16 });
  new VM({ cores: 2 });
  return isolate.compileScriptSync(script);
}

module.exports = run;
