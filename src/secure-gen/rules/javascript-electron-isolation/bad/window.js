const { BrowserWindow } = require('electron');

const window = new BrowserWindow({
  webPreferences: {
    nodeIntegration: true, // weakness
    contextIsolation: false, // weakness
  },
});
