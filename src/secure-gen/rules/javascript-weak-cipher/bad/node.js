const crypto = require('crypto');

const algorithm = 'des-ede3-cbc';

exports.seal = (text, key, iv) => {
  const cipher = crypto.createCipheriv(algorithm, key, iv); // weakness
  return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
};

exports.open = (data, key) => {
  const decipher = crypto.createDecipheriv('aes-128-ecb', key, null); // weakness
  return Buffer.concat([decipher.update(data), decipher.final()]);
};
