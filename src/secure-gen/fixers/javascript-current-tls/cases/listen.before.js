const tls = require('tls');

const oldest = 'TLSv1.1';

exports.listen = (key, cert) =>
  tls.createServer({
    key,
    cert,
    minVersion: oldest,
    ciphers: "AES256-GCM-SHA384:DES-CBC3-SHA:RC4-MD5",
  });

exports.dial = (host) => tls.connect({ host, port: 993, secureProtocol: 'SSLv23_method', minVersion: 'TLSv1' });
