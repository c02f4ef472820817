const crypto = require('crypto');

function isGenuine(req, key) {
  const signature = req.headers['x-signature'];
  const expected = crypto.createHmac('sha256', key).update(req.rawBody).digest('hex');
  return signature === expected; // weakness
}

function isAllowed(req) {
  if (req.query.token !== process.env.ADMIN_TOKEN) return false; // weakness
  return true;
}
