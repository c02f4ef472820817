const express = require("express");

const options = { dotfiles: "allow", maxAge: "1h" };

module.exports = express.static("assets", options);
