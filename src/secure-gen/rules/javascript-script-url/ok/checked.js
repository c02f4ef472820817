const params = new URLSearchParams(location.search);
const target = new URL(params.get('from'), location.origin);

if (target.protocol === 'https:') {
  document.querySelector('#back').href = target.href;
}
document.querySelector('#more').href = '/items?page=' + params.get('page');
document.querySelector('img').src = 'https://img.example.com/' + params.get('image');
