import { Component, Input, SecurityContext } from '@angular/core';
import { DomSanitizer, SafeHtml } from '@angular/platform-browser';

@Component({ selector: 'app-note', template: '<div [innerHTML]="html"></div>' })
export class NoteComponent {
  html: SafeHtml | null = '';

  constructor(private readonly sanitizer: DomSanitizer) {}

  @Input() set note(value: string) {
    this.html = this.sanitizer.sanitize(SecurityContext.HTML, value);
  }

  icon(): SafeHtml {
    return this.sanitizer.bypassSecurityTrustHtml('<svg viewBox="0 0 1 1"></svg>');
  }
}
