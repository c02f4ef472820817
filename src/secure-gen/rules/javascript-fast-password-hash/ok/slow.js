const bcrypt = require('bcrypt');
const crypto = require('crypto');

async function keep(user, password) {
  user.passwordHash = await bcrypt.hash(password, 12);
  user.resetTokenHash = crypto.createHash('sha256').update(user.resetToken).digest('hex');
  return crypto.scryptSync(password, user.salt, 64);
}

async function isPwned(password) {
  const digest = crypto.createHash('sha1').update(password).digest('hex');
  return (await pwnedRange(digest.slice(0, 5))).includes(digest.slice(5).toUpperCase());
}

function form(state) {
  state.update(state.password);
}
