const ldap = require('ldapjs');
const client = ldap.createClient({ url: 'ldap://localhost' });

app.post('/sign-in', (req, res) => {
  const { name } = req.body;
  const filter = new ldap.EqualityFilter({ attribute: 'uid', value: name });
  client.search('ou=people,dc=example,dc=com', { scope: 'sub', filter }, (error, found) => res.json(found));
  client.search('ou=people', { filter: `(uid=${escapeFilter(name)})` }, () => {});
  client.search('ou=people', { filter: '(objectClass=person)' }, () => {});
  const style = { filter: `blur(${req.body.amount}px)` };
  res.json(style);
});
