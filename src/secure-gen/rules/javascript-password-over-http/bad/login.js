const axios = require('axios');

async function login(user, password) {
  const answer = await axios.post('http://accounts.example.com/login', { user, password }); // weakness
  return fetch('http://api.example.com/me', { headers: { Authorization: answer.data } }); // weakness
}
