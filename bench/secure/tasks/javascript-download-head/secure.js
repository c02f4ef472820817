export function downloadHead(name, length) {
  const quoted = name.replace(/[\u0000-\u001f\u007f]/g, '').replace(/["\\]/g, '\\$&');
  return [
    'HTTP/1.1 200 OK',
    'Content-Type: application/octet-stream',
    `Content-Length: ${length}`,
    'Connection: close',
    `Content-Disposition: attachment; filename="${quoted}"`,
    '',
    '',
  ].join('\r\n');
}
