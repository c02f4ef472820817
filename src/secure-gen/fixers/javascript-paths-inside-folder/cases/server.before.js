var http = require('http');
var fs = require('fs');

http.createServer(function (request, response) {
  fs.createReadStream('./public' + request.url).pipe(response);
}).listen(80);
