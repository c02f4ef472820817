exports.older = (req, res) => {
  people.find({ age: { $gte: Number(req.query.age) }, gone: false }).toArray().then((found) => res.json(found));
};
