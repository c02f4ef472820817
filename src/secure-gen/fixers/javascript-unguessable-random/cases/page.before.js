document.querySelector('form').addEventListener('submit', () => {
  const requestToken = Math.random().toString(36).slice(2);
  const random = Math.floor(Math.random() * 4);
  document.querySelector('#token').value = requestToken;
  document.querySelector('#seat').value = random;
});
