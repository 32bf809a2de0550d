import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether Debian's Chromium, or the one named by `CHROMIUM`, is there; says so where it is not. */
export function hasChromium(): boolean {
  const found = existsSync(path);
  if (!found) {
    console.info(
      `No Chromium at ${path}: pictures are not measured in a browser. Install it with "apt-get install chromium", or give its path in CHROMIUM.`,
    );
  }
  return found;
}

/** Starts it with nothing but what drawing needs. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
