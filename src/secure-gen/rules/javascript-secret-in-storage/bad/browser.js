function remember(form) {
  localStorage.setItem('password', form.secretField.value); // weakness
  window.sessionStorage.setItem('auth', form.accessToken); // weakness
  localStorage.token = form.answer; // weakness
  document.cookie = 'password=' + form.password.value; // weakness
}
