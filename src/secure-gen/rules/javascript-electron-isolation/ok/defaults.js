const { BrowserWindow } = require('electron');

const window = new BrowserWindow({
  webPreferences: { preload: 'preload.js', nodeIntegration: false, contextIsolation: true, sandbox: true },
});
