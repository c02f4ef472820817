import DOMPurify from 'dompurify';

const escapeHtml = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export function showHeading(query, count) {
  const heading = document.getElementById('heading');
  heading.textContent = 'Results for ' + query;
  heading.innerHTML = '<b>Results</b>';
  heading.innerHTML = `<b>${Number(count)}</b> for <i>${escapeHtml(query)}</i>`;
  heading.insertAdjacentHTML('beforeend', DOMPurify.sanitize(query));
  heading.innerHTML = '';
}

export function list(names) {
  const items = names.map((name) => `<li>${escapeHtml(name)}</li>`).join('');
  document.querySelector('ul').innerHTML = items;
}
