var http = require('http');
var fs = require('fs');
var path = require('path');

http.createServer(function (request, response) {
  var requestedPath = './public' + request.url;
  if (!path.resolve(requestedPath).startsWith(path.resolve('./public') + path.sep)) {
    response.writeHead(403);
    response.end();
    return;
  }
  fs.createReadStream(requestedPath).pipe(response);
}).listen(80);
