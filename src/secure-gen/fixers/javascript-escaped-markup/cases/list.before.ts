interface Guest {
  readonly about: string;
  readonly nickname: string;
}

export function show(box: HTMLElement, guest: Guest): void {
  box.innerHTML = `<p title="${guest.about}">${guest.nickname.trim()}</p>`;
}
