'use strict';

var exec = require('child_process').exec;

exports.count = function (folder, done) {
  exec('ls ' + folder + ' | wc -l', done);
};

exports.thumbnail = function (input, output, done) {
  var command = 'convert "' + input + '" -resize 200x200 ' + output;
  exec(command, { timeout: 5000 }, function (error) {
    if (error) console.error('not converted by', command);
    done(error);
  });
};
