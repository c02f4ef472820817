const query = new URLSearchParams(location.search).get('q');
const title = document.querySelector('h1')!;
title.innerHTML = `Found for ${query}`;
