(function ($) {
  function row(contact) {
    return $('<tr data-name="' + escapeHtml(contact.name) + '"><td>' + escapeHtml(contact.phone) + '</td></tr>');
  }
  $('.call').html('<a onclick="call(' + contact.phone + ')">Call</a>');
  $.fn.contacts = function (all) {
    return this.append(all.map(row));
  };
})(jQuery);

/** Text as it is written in markup. */
function escapeHtml(value) {
  return String(value).replace(/[&<>"']/g, function (sign) {
    return '&#' + sign.charCodeAt(0) + ';';
  });
}
