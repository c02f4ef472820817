const partner = 'partner.example.org';

exports.isPartner = function (link) {
  if (!isKnownHost(link, partner)) return false;
  return link.startsWith('https://');
};

exports.mayFrame = (host) => (host === 'example.org' || host.endsWith('.example.org')) && host !== 'example.org';
exports.isShop = (url) => /^https:\/\/shop\.example\.com(?:[/?#]|$)/.test(url);

/** Whether an address is one of a host, or of one below it. */
function isKnownHost(address, host) {
  try {
    const { hostname } = new URL(String(address));
    return hostname === host || hostname.endsWith('.' + host);
  } catch (error) {
    return false;
  }
}
