"use strict"

var tls = require("tls")
var Ajv = require("ajv")

var validator = new Ajv({
  // every problem of a form
  allErrors: false,
})

exports.open = function (host) {
  var options = { port: 465, rejectUnauthorized: true }
  options.host = host
  return tls.connect(options)
}
exports.validator = validator
