/** Before the site tests: serves the built site on a free port and starts the one browser that all test files share. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchOptions } from '../../scripts/test/find-browser.ts';
import { serveDist } from '../../scripts/serve/serve-dist.ts';
import { distFolder } from './dist-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    baseUrl: string;
    browserEndpoint: string;
  }
}

/** Returns the function that stops both again. Throws when there is no built site or no browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = distFolder();
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`No built site in ${folder}: run "npm run build" first.`);
  }
  const site = await serveDist(folder, 0);
  const browser = await chromium.launchServer(launchOptions());
  project.provide('baseUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
