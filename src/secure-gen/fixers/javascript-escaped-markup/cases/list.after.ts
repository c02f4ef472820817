interface Guest {
  readonly about: string;
  readonly nickname: string;
}

export function show(box: HTMLElement, guest: Guest): void {
  box.innerHTML = `<p title="${escapeHtml(guest.about)}">${escapeHtml(guest.nickname.trim())}</p>`;
}

/** Text as it is written in markup. */
function escapeHtml(value: unknown): string {
  return String(value).replace(/[&<>"']/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
}
