import { decodeJwt } from 'jose';

app.get('/admin', (req, res) => {
  const { role } = decodeJwt(req.cookies.session); // weakness
  if (role !== 'admin') return res.sendStatus(403);
  return res.render('admin');
});
