const User = require('./user');
const { ObjectId } = require('mongodb');

router.post('/sign-in', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) });
  const other = await User.findOne({ email: { $eq: req.body.email } });
  const third = await User.findOne({ _id: new ObjectId(req.body.id) });
  if (typeof req.body.name !== 'string') return res.sendStatus(400);
  const named = await User.findOne({ name: req.body.name });
  const own = await User.findOne({ _id: req.params.id });
  const alike = await User.find({ name: new RegExp(escapeRegExp(req.body.name), 'i') });
  const begins = new RegExp(req.body.beginning);
  const beginning = await User.find({ name: begins });
  const first = [user, other, third].find((each) => each.name === req.body.name);
  res.json([named, own, first, alike, beginning]);
});
