function tell(user) {
  window.parent.postMessage({ name: user.name, token: user.token }, '*'); // weakness
}

window.opener.postMessage(location.hash, '*'); // weakness
