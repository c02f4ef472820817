const http = require('http')
const store = require('./store')

http.createServer((req, res) => {
  store.keep(req, (err) => {
    if (err) {
      console.log('not kept', err)
      res.statusCode = 500
      res.end('Internal server error')
      return
    }
    res.end('kept')
  })
}).listen(3000)
