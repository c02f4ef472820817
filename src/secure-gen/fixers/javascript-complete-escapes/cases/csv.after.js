const quoted = (text) => `"${text.replace(/"/g, '""').replace(/\n/g, "\\n")}"`;

exports.row = (cells) => cells.map(quoted).join(',');
