const axios = require('axios');

async function login(user, password) {
  await axios.get('http://example.com/status');
  await fetch('http://localhost:8080/login', { method: 'POST', body: JSON.stringify({ user, password }) });
  return axios.post('https://accounts.example.com/login', { user, password });
}
