$(window).on('hashchange', function () {
  $(window.location.hash).addClass('active'); // weakness
});

$('.opener').click(function () {
  var target = $(this).attr('data-target');
  $(target).toggle(); // weakness
});
