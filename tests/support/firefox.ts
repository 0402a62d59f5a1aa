/** Firefox for the tests: Debian's firefox-esr or another one that is installed, or the one of Playwright. */
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { firefox, type Browser } from 'playwright-core';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Path of an installed Firefox: the one that `FIREFOX_PATH` names, or the first on the `PATH`.
 * Throws when `FIREFOX_PATH` does not point to a program.
 */
function installedFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env['FIREFOX_PATH'];
  if (named && !isProgram(named)) throw new Error(`FIREFOX_PATH is ${named}, but there is no program there.`);
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => ['firefox-esr', 'firefox', 'firefox.exe'].map((name) => join(folder, name)));
  return named ?? [...onPath, '/Applications/Firefox.app/Contents/MacOS/firefox'].find(isProgram);
}

/** A message of WebDriver BiDi on its way to the browser. */
interface Command {
  readonly id: number;
  readonly method: string;
}

/**
 * Playwright sets the colour scheme of each context with a command of WebDriver BiDi that Firefox does not know before
 * version 154, and gives up. These tests need no colour scheme: the command is answered here.
 */
function answerColourScheme(): void {
  const { ws } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as {
    ws: { prototype: { send: (this: NodeJS.EventEmitter, data: string) => void } };
  };
  const send = ws.prototype.send;
  ws.prototype.send = function (data) {
    const { id, method } = JSON.parse(data) as Command;
    if (method !== 'emulation.setMediaFeaturesOverride') send.call(this, data);
    else setImmediate(() => this.emit('message', Buffer.from(JSON.stringify({ type: 'success', id, result: {} }))));
  };
}

/** Starts Firefox, or gives back `undefined` when there is none. */
export async function startFirefox(): Promise<Browser | undefined> {
  const executablePath = installedFirefox();
  if (executablePath) {
    answerColourScheme();
    return firefox.launch({ channel: 'moz-firefox', executablePath });
  }
  return isProgram(firefox.executablePath()) ? firefox.launch() : undefined;
}
