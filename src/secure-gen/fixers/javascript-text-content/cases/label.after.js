$('#nickname').on('change', function () {
  $('.nickname').text($(this).val());
  $('.log').append(document.createTextNode($(this).attr('title')));
});
