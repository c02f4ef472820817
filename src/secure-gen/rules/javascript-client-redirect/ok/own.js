function goBack() {
  const params = new URLSearchParams(window.location.search);
  const target = new URL(params.get('returnTo'), window.location.origin);
  if (target.origin === window.location.origin) {
    window.location.href = target;
  }
  window.location.href = '/search?q=' + params.get('q');
  window.location.href = window.location.href;
  location.replace('/home');
}
