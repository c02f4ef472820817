(function ($) {
  $.fn.notice = function (message) {
    this.html(message); // weakness
    return this;
  };

  $('#rename').on('submit', function () {
    var title = $('#title').val();
    $('#heading').html('<a href="#">' + title + '</a>'); // weakness
    $('#preview').append(title); // weakness
    var row = $('<tr data-name="' + title + '"><td>' + title + '</td></tr>'); // weakness
    $('table').append(row);
  });
})(jQuery);
