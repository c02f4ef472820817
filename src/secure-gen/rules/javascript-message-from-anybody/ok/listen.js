window.addEventListener('message', (event) => {
  if (event.origin !== 'https://app.example.com') return;
  document.title = event.data.title;
});
worker.addEventListener('message', (event) => show(event.data));
window.addEventListener('message', () => refresh());
