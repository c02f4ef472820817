import { chromium } from 'playwright';

const options = { args: ['--disable-web-security', '--window-size=800,600'] };

export const browser = chromium.launch(options); // weakness
