import { BrowserWindow } from 'electron';
import nunjucks from 'nunjucks';

nunjucks.configure('pages', { autoescape: false });

export const open = (): BrowserWindow =>
  new BrowserWindow({ webPreferences: { nodeIntegration: true, 'contextIsolation': false } });

export const show = (name: string): string => nunjucks.renderString('<h1>{{ name }}</h1>', { name });
