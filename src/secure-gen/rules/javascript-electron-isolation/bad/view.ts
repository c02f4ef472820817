import { BrowserView } from 'electron';

const webPreferences = { webSecurity: false, preload: 'preload.js' }; // weakness

export const view = new BrowserView({ webPreferences });
