const ldap = require('ldapjs');
const client = ldap.createClient({ url: 'ldap://localhost' });

app.post('/sign-in', (req, res) => {
  const { name, password } = req.body;
  const options = {
    scope: 'sub',
    filter: `(&(uid=${name})(active=TRUE))`, // weakness
  };
  client.search('ou=people,dc=example,dc=com', options, (error, found) => res.json(found));
  client.bind(`uid=${name},ou=people,dc=example,dc=com`, password, () => {}); // weakness
});

function member(group) {
  return { filter: '(memberOf=' + group + ')' }; // weakness
}

module.exports = member;
