const express = require('express');
const errorhandler = require('errorhandler');

function create() {
    const app = express();
    app.use(errorhandler());
    return app;
}

module.exports = create;
