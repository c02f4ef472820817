document.querySelector('form').addEventListener('submit', () => {
  const requestToken = crypto.randomUUID().replace(/-/g, '');
  const random = Math.floor(Math.random() * 4);
  document.querySelector('#token').value = requestToken;
  document.querySelector('#seat').value = random;
});
