const crypto = require('crypto');

async function forgot(user) {
  user.resetToken = crypto.randomBytes(32).toString('hex');
  user.resetTokenExpires = Date.now() + 3600000;
  user.emailHash = crypto.createHash('sha256').update(user.email).digest('hex');
  await user.save();
}
