const partner = 'partner.example.org';

exports.isPartner = function (link) {
  if (link.indexOf(partner) === -1) return false;
  return link.startsWith('https://');
};

exports.mayFrame = (host) => host.endsWith('example.org') && host !== 'example.org';
exports.isShop = (url) => /https:\/\/shop.example.com/.test(url);
