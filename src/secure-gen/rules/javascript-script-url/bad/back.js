const params = new URLSearchParams(location.search);

document.querySelector('#back').href = params.get('from'); // weakness
$('#frame').attr('src', decodeURIComponent(location.hash.slice(1))); // weakness
