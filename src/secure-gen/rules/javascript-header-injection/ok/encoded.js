const app = require('express')();

app.get('/export', (req, res) => {
  res.setHeader('Content-Disposition', `attachment; filename=${encodeURIComponent(req.query.name)}`);
  res.set('X-Campaign', req.query.campaign.replace(/[\r\n]/g, ''));
  res.set('X-Version', '3');
  res.end();
});
