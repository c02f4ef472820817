function tell(user, worker) {
  window.parent.postMessage({ name: user.name }, 'https://app.example.com');
  window.parent.postMessage('ready', '*');
  worker.postMessage(user, [user.buffer]);
}
