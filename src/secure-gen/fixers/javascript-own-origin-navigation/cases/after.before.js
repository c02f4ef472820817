const settings = new URLSearchParams(window.location.search);

export function afterLogin() {
  window.location = settings.get('next');
}

document.querySelector('a.more').setAttribute('href', settings.get('more'));
