function safeLink(address) {
  const lower = decodeURI(address).trim().toLowerCase();
  const refused = ['javascript:', 'data:', 'vbscript:'];
  return refused.some((scheme) => lower.startsWith(scheme)) ? 'about:blank' : address;
}

function other(address) {
  const lower = address.trim().toLowerCase();
  if (lower.startsWith('javascript:') || lower.startsWith('data:') || lower.startsWith('vbscript:')) return '';
  return address;
}

module.exports = { safeLink, other };
