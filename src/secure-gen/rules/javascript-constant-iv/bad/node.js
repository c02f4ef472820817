const crypto = require('crypto');

const IV = Buffer.from('0011223344556677', 'utf8');

function seal(text, key) {
  const cipher = crypto.createCipheriv('aes-256-cbc', key, IV); // weakness
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
}

function sealAgain(text, key) {
  const iv = Buffer.alloc(16, 0);
  return crypto.createCipheriv('aes-256-ctr', key, iv).update(text); // weakness
}
