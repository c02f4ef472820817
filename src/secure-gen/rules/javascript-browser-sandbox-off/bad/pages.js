const puppeteer = require('puppeteer');

async function picture(url) {
  const browser = await puppeteer.launch({ headless: true, args: ['--no-sandbox'] }); // weakness
  const page = await browser.newPage();
  await page.goto(url);
  return page.screenshot();
}
