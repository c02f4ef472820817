const User = require('./user');

router.post('/sign-in', async (req, res) => {
  const user = await User.findOne({ email: req.body.email, password: req.body.password }); // weakness
  if (!user) return res.sendStatus(401);
  res.json(user);
});

router.get('/articles', async (req, res) => {
  const filter = { author: req.query.author };
  const articles = await req.app.db.collection('articles').find(filter).toArray(); // weakness
  await Article.deleteMany(req.query); // weakness
  res.json(articles);
});
