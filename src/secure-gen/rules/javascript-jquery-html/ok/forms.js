(function ($) {
  $.fn.notice = function (message) {
    return this.text(message);
  };

  $('#rename').on('submit', function () {
    var title = $('#title').val();
    $('#heading').empty().append($('<a href="#">').text(title));
    var safe = $('<div/>').text(title).html();
    $('#heading').html('<a href="#">' + safe + '</a>');
    var row = $('<tr>').attr('data-name', title).append($('<td>').text(title));
    $('table').append(row);
    $('table').append('<tr><td>' + $('tr').length + '</td></tr>');
    $('#count').html('');
    $('#' + title).html('<b>done</b>');
  });

  function add(form, element) {
    form.append(element);
    new FormData().append('title', $('#title').val());
  }
  return add;
})(jQuery);
