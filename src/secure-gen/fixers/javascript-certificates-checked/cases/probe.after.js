const https = require('https');

if (process.argv.includes('--insecure')) {
}

exports.probe = (host, done) =>
  https.get({ host, path: '/health', timeout: 2000 }, done);
