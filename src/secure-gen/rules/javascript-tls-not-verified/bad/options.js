const https = require('https');
const request = require('request');

process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // weakness

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false }); // weakness

function ask(url, done) {
  request({ url, agent, strictSSL: false }, done); // weakness
}
