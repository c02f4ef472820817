const xpath = require("xpath")

exports.booksBy = (writer, year, library) =>
  xpath.select("//book[writer='" + writer + "' and year='" + year + "']", library)
