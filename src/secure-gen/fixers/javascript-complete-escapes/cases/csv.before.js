const quoted = (text) => `"${text.replace('"', '""').replace("\n", "\\n")}"`;

exports.row = (cells) => cells.map(quoted).join(',');
