import { describe, expect, it } from 'vitest';
import { ensureBrowser, type Machine } from './ensure-browser.ts';

const BROWSER = '/usr/bin/chromium';

/** A machine without a browser until a command that ends in `brings` has run; writes down what is said and run, in order. */
function machine(brings: string, given: Partial<Machine> = {}) {
  const log: string[] = [];
  let found = brings === '';
  const fake: Machine = {
    find: () => (found ? BROWSER : undefined),
    run: (...parts) => {
      const command = parts.join(' ');
      log.push(`run ${command}`);
      found = command.endsWith(brings);
      return true;
    },
    say: (line) => log.push(`say ${line}`),
    mayInstall: true,
    hasApt: false,
    ...given,
  };
  return { fake, log };
}

describe('ensureBrowser', () => {
  it('installs nothing where there is a browser', () => {
    const { fake, log } = machine('', { hasApt: true });
    expect(ensureBrowser(fake)).toBe(BROWSER);
    expect(log).toEqual([]);
  });

  it("says that it will install Debian's headless shell, and then does so", () => {
    const { fake, log } = machine('install chromium-headless-shell', { hasApt: true });
    expect(ensureBrowser(fake)).toBe(BROWSER);
    expect(log).toEqual([
      expect.stringMatching(
        /^say No browser.* chromium-headless-shell with apt.*root.*TRAJECTWIJZER_GEEN_INSTALLATIE=1/,
      ),
      'run apt-get --yes --no-install-recommends update',
      'run apt-get --yes --no-install-recommends install chromium-headless-shell',
    ]);
  });

  it('takes the whole Chromium of a Debian that has no headless shell', () => {
    const { fake, log } = machine('install chromium', { hasApt: true });
    expect(ensureBrowser(fake)).toBe(BROWSER);
    expect(log.slice(-2)).toEqual([
      expect.stringMatching(/^say .* chromium with apt-get/),
      'run apt-get --yes --no-install-recommends install chromium',
    ]);
  });

  it('takes the Chromium of Playwright, and what it needs, where apt-get has none', () => {
    const { fake, log } = machine('install --with-deps chromium', { hasApt: true });
    expect(ensureBrowser(fake)).toBe(BROWSER);
    expect(log.slice(-2)).toEqual([
      expect.stringMatching(/^say .*Chromium of Playwright and with apt-get, as root/),
      expect.stringMatching(/cli\.js install --with-deps chromium$/),
    ]);
  });

  it('touches no system package without the right to', () => {
    const { fake, log } = machine('cli.js install chromium');
    expect(ensureBrowser(fake)).toBe(BROWSER);
    expect(log).toEqual([expect.stringMatching(/^say/), expect.stringMatching(/^run .*cli\.js install chromium$/)]);
  });

  it('installs nothing when that is forbidden', () => {
    const { fake, log } = machine('chromium', { hasApt: true, mayInstall: false });
    expect(() => ensureBrowser(fake)).toThrow(/TRAJECTWIJZER_GEEN_INSTALLATIE=1 forbids.*CHROMIUM_PATH/);
    expect(log).toEqual([]);
  });

  it('says what to do when nothing helps', () => {
    expect(() => ensureBrowser(machine('nothing').fake)).toThrow('set CHROMIUM_PATH');
  });
});
