const fs = require('fs');

const settings = JSON.parse(fs.readFileSync('settings.json', 'utf8'));
const globals = new Function('return this')();
const isStrict = eval('this === undefined');
module.exports = { settings, globals, isStrict };
