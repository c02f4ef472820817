function showHeading(query) {
  const heading = document.getElementById('heading');
  heading.innerHTML = 'Results for ' + query; // weakness
  heading.insertAdjacentHTML('beforeend', `<small>${query}</small>`); // weakness
}

function greet() {
  const name = new URLSearchParams(window.location.search).get('name');
  document.write('Hello ' + decodeURIComponent(name)); // weakness
}
