const express = require("express");

const options = { dotfiles: "ignore", maxAge: "1h" };

module.exports = express.static("assets", options);
