const crypto = require('crypto');

const letters = 'abcdefghijklmnopqrstuvwxyz';

function pin() {
  let text = '';
  while (text.length < 6) text += crypto.randomBytes(1)[0] % 10; // weakness
  return text;
}

function letter() {
  return letters[crypto.getRandomValues(new Uint8Array(1))[0] % letters.length]; // weakness
}
