(function ($) {
  function row(contact) {
    return $('<tr data-name="' + contact.name + '"><td>' + contact.phone + '</td></tr>');
  }
  $.fn.contacts = function (all) {
    return this.append(all.map(row));
  };
})(jQuery);
