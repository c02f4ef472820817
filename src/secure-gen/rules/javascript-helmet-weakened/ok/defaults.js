const helmet = require('helmet');

app.use(helmet());
app.use(helmet({ contentSecurityPolicy: { directives: { scriptSrc: ["'self'", 'cdn.example.com'] } } }));
app.use(helmet({ crossOriginEmbedderPolicy: false }));
