$('#nickname').on('change', function () {
  $('.nickname').html($(this).val());
  $('.log').append($(this).attr('title'));
});
