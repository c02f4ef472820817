jQuery(function ($) {
  var tab = window.location.hash;
  if (tab) {
    jQuery(tab).show();
  }
});
