function goBack() {
  const params = new URLSearchParams(window.location.search);
  const target = params.get('returnTo');
  window.location.href = target; // weakness
}

window.addEventListener('message', (event) => {
  location.assign(event.data.url); // weakness
});
