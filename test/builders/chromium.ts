import fs from 'node:fs';
import { chromium, type Browser } from 'playwright';

const machinesOwn = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium the tests use: the one that is named, the machine's, or Playwright's own. */
export function launchChromium(): Promise<Browser> {
  const found = process.env.CHROMIUM_PATH ?? machinesOwn.find((file) => fs.existsSync(file));
  return chromium.launch({
    ...(found ? { executablePath: found } : {}),
    args: [
      // Chromium refuses to run its sandbox as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}
