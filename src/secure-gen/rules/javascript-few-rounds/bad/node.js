const crypto = require('crypto');
const bcrypt = require('bcryptjs');

const ROUNDS = 1000;

function keep(password, salt, done) {
  crypto.pbkdf2(password, salt, ROUNDS, 64, 'sha512', done); // weakness
}

async function keepAgain(password) {
  const salt = await bcrypt.genSalt(4); // weakness
  return [await bcrypt.hash(password, salt), bcrypt.hashSync(password, 8)]; // weakness
}
