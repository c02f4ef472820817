window.addEventListener('message', (event) => {
  const message = JSON.parse(event.data);
  window[message.action](message.value); // weakness
});

const action = new URLSearchParams(location.search).get('action');
globalThis[action](); // weakness
