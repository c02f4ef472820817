const fs = require('fs');

fs.chmodSync('upload', 0o777); // weakness
fs.chmod('settings.json', '0666', () => {}); // weakness
fs.mkdirSync('shared', { recursive: true, mode: 0o777 }); // weakness
