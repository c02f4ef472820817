const puppeteer = require('puppeteer');

async function picture() {
  return puppeteer.launch({ args: ['--window-size=800,600'], executablePath: '/usr/bin/chromium' });
}
