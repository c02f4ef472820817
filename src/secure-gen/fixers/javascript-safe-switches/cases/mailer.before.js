"use strict"

var tls = require("tls")
var Ajv = require("ajv")

var validator = new Ajv({
  // every problem of a form
  allErrors: true,
})

exports.open = function (host) {
  var options = { port: 465, rejectUnauthorized: 0 }
  options.host = host
  return tls.connect(options)
}
exports.validator = validator
