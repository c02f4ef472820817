import { Component } from '@angular/core';
import { DomSanitizer } from '@angular/platform-browser';

@Component({ selector: 'app-preview', template: '<div [innerHTML]="shown"></div>' })
export class Preview {
  shown = '';

  constructor(private readonly dom: DomSanitizer) {}

  show(draft: string): void {
    this.shown = this.dom.bypassSecurityTrustHtml(draft) as string;
  }
}
