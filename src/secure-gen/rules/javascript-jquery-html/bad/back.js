import jQuery from 'jquery';

export function addBackLink(user) {
  jQuery('.back').append('<a href="' + document.referrer + '">Back</a>'); // weakness
  jQuery('.user').prepend(`<b>${user.displayName}</b>`); // weakness
  jQuery('.hint').html(jQuery(this).attr('title')); // weakness
}
