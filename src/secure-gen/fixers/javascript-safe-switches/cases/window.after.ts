import { BrowserWindow } from 'electron';
import nunjucks from 'nunjucks';

nunjucks.configure('pages', { autoescape: true });

export const open = (): BrowserWindow =>
  new BrowserWindow({ webPreferences: { nodeIntegration: false, 'contextIsolation': true } });

export const show = (name: string): string => nunjucks.renderString('<h1>{{ name }}</h1>', { name });
