const crypto = require('crypto');

async function forgot(user) {
  user.resetToken = crypto.createHash('sha256').update(user.email).digest('hex'); // weakness
  user.verificationCode = Date.now().toString(36); // weakness
  await user.save();
}
