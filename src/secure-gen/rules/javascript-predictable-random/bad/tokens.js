function createToken(length) {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  let result = '';
  for (let i = 0; i < length; i++) {
    result += letters.charAt(Math.floor(Math.random() * letters.length)); // weakness
  }
  return result;
}

function Client() {
  this.sessionId = Math.random().toString(36).slice(2); // weakness
}

function temporaryPassword() {
  const number = Math.random(); // weakness
  const password = 'welcome' + number;
  return password;
}
