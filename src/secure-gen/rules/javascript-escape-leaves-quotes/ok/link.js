exports.link = (title) => {
  const clean = title.replace(/[<>"'&]/g, '');
  const short = title.replace(/[<>]/g, '');
  return '<a title="' + clean + '">' + short + '</a>';
};
