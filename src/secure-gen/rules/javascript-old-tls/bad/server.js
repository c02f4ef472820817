const https = require('https');

https
  .createServer({
    key,
    cert,
    minVersion: 'TLSv1', // weakness
    ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:RC4-SHA:!aNULL', // weakness
  })
  .listen(443);
