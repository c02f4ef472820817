const { graphql } = require('@octokit/graphql');

app.get('/issues', async (req, res) => {
  const answer = await fetch('https://api.example.com/graphql', {
    method: 'POST',
    body: JSON.stringify({
      query: `query { issues(label: "${req.query.label}") { title } }`, // weakness
    }),
  });
  res.json(await answer.json());
});

async function close(id) {
  return graphql('mutation { closeIssue(id: "' + id + '") { state } }'); // weakness
}

module.exports = close;
