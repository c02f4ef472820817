const axios = require('axios');
const request = require('request');
const app = require('express')();

app.get('/preview', async (req, res) => {
  const { url } = req.query;
  const page = await axios.get(url); // weakness
  request({ uri: req.body.callback, method: 'POST' }); // weakness
  res.send(page.data);
});
