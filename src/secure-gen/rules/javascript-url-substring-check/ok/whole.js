const hosts = ['example.com', 'www.example.com'];

exports.isOurs = (link) => hosts.includes(new URL(link).hostname);
exports.isBelow = (link) => new URL(link).hostname.endsWith('.example.com');
exports.isShop = (url) => url.startsWith('https://shop.example.com/');
exports.isDocs = (url) => /^https:\/\/docs\.example\.com\//.test(url);
exports.hasQuery = (url) => url.includes('?') && hosts.includes('example.com');
