$(window).on('hashchange', function () {
  $(document).find(window.location.hash).addClass('active');
  $('#tab-' + window.location.hash.slice(1)).show();
});

$('.opener').click(function () {
  var target = $(this).attr('data-target');
  $.find(target);
  $(this).toggle();
});
