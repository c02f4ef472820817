const settings = new URLSearchParams(window.location.search);

export function afterLogin() {
  window.location = safeOwnAddress(settings.get('next'));
}

document.querySelector('a.more').setAttribute('href', safeWebAddress(settings.get('more')));

/** The address, if it is one of this site; the start page otherwise. */
function safeOwnAddress(address) {
  try {
    const url = new URL(String(address), location.href);
    return url.origin === location.origin && url.protocol !== 'blob:' ? url.href : '/';
  } catch (error) {
    return '/';
  }
}

/** The address, if it is one of the web, of mail or of a telephone; the start page otherwise. */
function safeWebAddress(address) {
  try {
    const url = new URL(String(address), location.href);
    return /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : '/';
  } catch (error) {
    return '/';
  }
}
