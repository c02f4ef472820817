window.addEventListener('message', function (event) { // weakness
  document.title = event.data.title;
});

function receive(message) {
  run(message.data);
}
window.addEventListener('message', receive, false); // weakness
