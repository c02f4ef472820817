const webpack = require('webpack');

module.exports = {
  plugins: [new webpack.DefinePlugin({ 'process.env': JSON.stringify({ MODE: process.env.MODE }) })],
  define: { 'process.env.NODE_ENV': JSON.stringify(process.env.NODE_ENV) },
};

app.get('/version', (req, res) => res.json({ version: process.env.VERSION }));
