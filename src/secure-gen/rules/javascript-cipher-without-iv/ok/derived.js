const crypto = require('crypto');
const forge = require('node-forge');

function seal(text, password, salt) {
  const iv = crypto.randomBytes(16);
  const cipher = crypto.createCipheriv('aes-256-cbc', crypto.scryptSync(password, salt, 32), iv);
  return [iv, cipher.update(text, 'utf8'), cipher.final()];
}

function other(key) {
  return forge.cipher.createCipher('AES-GCM', key);
}
