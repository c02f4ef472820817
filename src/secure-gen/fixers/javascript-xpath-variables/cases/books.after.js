const xpath = require("xpath")

exports.booksBy = (writer, year, library) =>
  xpath.parse("//book[writer=$writer and year=$year]").select({ node: library, variables: { writer, year } })
