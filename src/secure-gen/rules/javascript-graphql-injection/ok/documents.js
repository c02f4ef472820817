const { graphql } = require('@octokit/graphql');

app.get('/issues', async (req, res) => {
  const query = 'query ($label: String!) { issues(label: $label) { title } }';
  const answer = await fetch('https://api.example.com/graphql', {
    method: 'POST',
    body: JSON.stringify({ query, variables: { label: req.query.label } }),
  });
  res.json({ query: `${req.query.label}: found`, answer: await answer.json() });
});

module.exports = (id) => graphql('mutation ($id: ID!) { closeIssue(id: $id) { state } }', { id });
