exports.isTitle = (text) => /^\w+(?:\s\w+)*$/.test(text);
exports.isName = (text) => /^(?:[a-z]+\.)+[a-z]+$/.test(text);
exports.isPath = (text) => text.match(/^(?:\/[\w-]+)+$/) !== null;
exports.isNumber = (text) => /^\d{1,3}(?:,\d{3})*$/.test(text);
exports.isQuoted = (text) => /^"(?:[^"\\]|\\.)*"$/.test(text);
