$('#nickname').on('change', function () {
  $('.nickname').text($(this).val());
  $('.card').html(card.innerHTML.replace('{name}', $(this).val()));
  $('.log').append(document.createTextNode($(this).attr('title')));
});
