const express = require('express');
const errorhandler = require('errorhandler');

function create() {
    const app = express();
    if (process.env.NODE_ENV === 'development') {
        app.use(errorhandler());
    }
    return app;
}

module.exports = create;
