jQuery.fn.mirror = function (options) {
  const source = jQuery(options.sourceSelector); // weakness
  return this.text(source.text());
};
