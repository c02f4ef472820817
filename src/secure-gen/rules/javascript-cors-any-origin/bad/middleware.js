const cors = require('cors');

app.use(cors({ origin: true, credentials: true })); // weakness

app.use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', req.headers.origin); // weakness
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});

const options = {
  credentials: true,
  origin: (origin, done) => done(null, true),
};
api.use(cors(options)); // weakness
