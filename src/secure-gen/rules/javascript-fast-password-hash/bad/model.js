const crypto = require('crypto');

AccountSchema.methods = {
  encrypt(password) {
    if (!password) return '';
    return crypto.createHmac('sha512', this.salt).update(password).digest('base64'); // weakness
  },
};

function keep(user) {
  const hasher = crypto.createHash('sha256');
  hasher.update(user.password); // weakness
  user.digest = hasher.digest('hex');
}
