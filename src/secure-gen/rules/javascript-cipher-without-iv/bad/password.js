const crypto = require('crypto');

function seal(text, password) {
  const cipher = crypto.createCipher('aes-256-cbc', password); // weakness
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}
