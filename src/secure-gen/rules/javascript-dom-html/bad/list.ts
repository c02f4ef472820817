export class CommentList {
  constructor(private readonly root: HTMLElement) {}

  async load(): Promise<void> {
    const response = await fetch('/comments');
    const comments = await response.json();
    let rows = '';
    for (const comment of comments) {
      rows += `<li title="${comment.author}">${comment.message}</li>`;
    }
    this.root.innerHTML = `<ul>${rows}</ul>`; // weakness
  }

  preview(input: HTMLTextAreaElement): void {
    const box = document.querySelector('.preview')!;
    box.innerHTML = input.value; // weakness
  }
}
