const words = /^(\w+\s?)*$/; // weakness
exports.isTitle = (text) => words.test(text);
exports.isName = (text) => /^(([a-z])+.)+[A-Z]([a-z])+$/.test(text); // weakness
exports.isList = (text) => text.match(/^(?:a|aa)+$/) !== null; // weakness
exports.digits = new RegExp('^(\\d+)+$'); // weakness
