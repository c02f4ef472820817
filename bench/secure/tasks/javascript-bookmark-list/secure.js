const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => text.replace(/[&<>"']/g, (char) => entities[char]);

function isPage(url) {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(url, 'https://example.com/').protocol);
  } catch {
    return false;
  }
}

export function renderBookmarks(bookmarks) {
  return `<ul>${bookmarks.map(renderItem).join('')}</ul>`;
}

function renderItem({ title, url, children }) {
  if (children !== undefined) return `<li>${escape(title)}${renderBookmarks(children)}</li>`;
  if (!isPage(url)) return `<li>${escape(title || url)}</li>`;
  return `<li><a href="${escape(url)}">${escape(title || url)}</a></li>`;
}
