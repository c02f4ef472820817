const fs = require('fs');

fs.chmodSync('run.sh', 0o755);
fs.chmodSync('key.pem', '600');
fs.mkdirSync('private', { recursive: true, mode: 0o700 });
fs.writeFileSync('settings.json', '{}', { mode: 0o644 });
process.umask(0o077);
