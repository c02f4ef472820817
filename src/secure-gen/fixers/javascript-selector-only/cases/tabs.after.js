jQuery(function ($) {
  var tab = window.location.hash;
  if (tab) {
    jQuery(document).find(tab).show();
  }
});
