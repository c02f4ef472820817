const jwt = require('jsonwebtoken');
const session = require('express-session');
const cookieParser = require('cookie-parser');

const KEY = 'invented-key';

app.use(session({ secret: 'invented', resave: false, saveUninitialized: false })); // weakness
app.use(cookieParser('invented')); // weakness

app.post('/login', (req, res) => {
  const token = jwt.sign({ id: req.user.id }, KEY, { expiresIn: '1h' }); // weakness
  res.json({ token });
});
