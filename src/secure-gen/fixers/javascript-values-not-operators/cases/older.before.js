exports.older = (req, res) => {
  people.find({ $where: "this.age >= " + req.query.age, gone: false }).toArray().then((found) => res.json(found));
};
