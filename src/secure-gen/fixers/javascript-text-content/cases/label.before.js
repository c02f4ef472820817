$('#nickname').on('change', function () {
  $('.nickname').html($(this).val());
  $('.card').html(card.innerHTML.replace('{name}', $(this).val()));
  $('.log').append($(this).attr('title'));
});
