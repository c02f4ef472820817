app.get('/stock', async (req, res) => {
  const most = req.query.most;
  const found = await items.find({ $where: `this.stock < ${most}` }).toArray(); // weakness
  res.json(found);
});

function cheaper(price) {
  return Item.find().$where('this.price < ' + price); // weakness
}

module.exports = cheaper;
