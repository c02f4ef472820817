const fs = require('fs');

const settings = eval('(' + fs.readFileSync('settings.json', 'utf8') + ')'); // weakness

fetch('/widgets/clock').then(async (answer) => {
  const text = await answer.text();
  const start = new Function(text); // weakness
  start(settings);
});
