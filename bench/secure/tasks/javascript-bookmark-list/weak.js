const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => text.replace(/[&<>"']/g, (char) => entities[char]);

export function renderBookmarks(bookmarks) {
  return `<ul>${bookmarks.map(renderItem).join('')}</ul>`;
}

function renderItem({ title, url, children }) {
  if (children !== undefined) return `<li>${escape(title)}${renderBookmarks(children)}</li>`;
  return `<li><a href="${escape(url)}">${escape(title || url)}</a></li>`;
}
