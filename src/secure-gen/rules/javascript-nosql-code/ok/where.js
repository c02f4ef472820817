app.get('/stock', async (req, res) => {
  const most = Number(req.query.most);
  const found = await items.find({ stock: { $lt: most } }).toArray();
  const empty = await items.find({ $where: 'this.stock === this.reserved' }).toArray();
  res.json([...found, ...empty]);
});

function cheaper(price) {
  return Item.find().$where(`this.price < ${parseInt(price, 10)}`);
}

module.exports = cheaper;
