(function ($) {
  function row(contact) {
    return $('<tr data-name="' + contact.name + '"><td>' + contact.phone + '</td></tr>');
  }
  $('.call').html('<a onclick="call(' + contact.phone + ')">Call</a>');
  $.fn.contacts = function (all) {
    return this.append(all.map(row));
  };
})(jQuery);
