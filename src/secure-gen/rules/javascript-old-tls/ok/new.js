const https = require('https');

https
  .createServer({ key, cert, minVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:!RC4:!aNULL:!MD5' })
  .listen(443);
