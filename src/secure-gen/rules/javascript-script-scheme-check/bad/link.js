function safeLink(address) {
  const lower = decodeURI(address).trim().toLowerCase();
  if (lower.startsWith('javascript:')) return 'about:blank'; // weakness
  return address;
}

const isScript = (address) => address.indexOf('javascript:') === 0; // weakness
module.exports = { safeLink, isScript };
