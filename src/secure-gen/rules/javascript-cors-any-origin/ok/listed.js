const cors = require('cors');

const origins = new Set(['https://app.example.com']);

app.use(cors({ origin: 'https://app.example.com', credentials: true }));
app.use('/public', cors({ origin: '*' }));

app.use((req, res, next) => {
  const { origin } = req.headers;
  if (origins.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  next();
});

const options = {
  credentials: true,
  origin: (origin, done) => (origins.has(origin) ? done(null, true) : done(new Error('not allowed'))),
};
api.use(cors(options));
