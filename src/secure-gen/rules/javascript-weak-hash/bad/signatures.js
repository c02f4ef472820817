const crypto = require('crypto');

function sign(payload, secret) {
  return crypto.createHash('md5').update(payload + secret).digest('hex'); // weakness
}

function verify(document, signature, key) {
  const verifier = crypto.createVerify('RSA-SHA1'); // weakness
  verifier.update(document);
  return verifier.verify(key, signature);
}

module.exports = { sign, verify };
