const tls = require('tls');

const oldest = 'TLSv1.2';

exports.listen = (key, cert) =>
  tls.createServer({
    key,
    cert,
    minVersion: oldest,
    ciphers: "AES256-GCM-SHA384",
  });

exports.dial = (host) => tls.connect({ host, port: 993, minVersion: 'TLSv1.2' });
