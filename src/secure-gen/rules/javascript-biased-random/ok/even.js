const crypto = require('crypto');

function pin() {
  return Array.from({ length: 6 }, () => crypto.randomInt(10)).join('');
}

function hexDigit() {
  return (crypto.randomBytes(1)[0] % 16).toString(16);
}
