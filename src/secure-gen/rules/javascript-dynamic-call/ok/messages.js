const actions = { play: (track) => track.play(), pause: (track) => track.pause() };

window.addEventListener('message', (event) => {
  const message = JSON.parse(event.data);
  if (!Object.hasOwn(actions, message.action)) return;
  actions[message.action](message.value);
});

['open', 'close'].forEach((name) => window[name]());
