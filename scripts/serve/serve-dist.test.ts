import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainPort, isPortFree, wantedPort } from './port.mjs';
import { serveDist, type Served } from './serve-dist.ts';

describe('serveDist', () => {
  let folder = '';
  let site: Served;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dist-'));
    await mkdir(join(folder, 'kaart'));
    await mkdir(join(folder, '.well-known'));
    await writeFile(join(folder, 'kaart/index.html'), '<title>Kaart</title>');
    await writeFile(join(folder, '404.html'), '<title>Niet gevonden</title>');
    await writeFile(join(folder, 'agenda.ics'), 'BEGIN:VCALENDAR');
    await writeFile(join(folder, 'an.vcf'), 'BEGIN:VCARD');
    await writeFile(join(folder, '.well-known/security.txt'), 'Contact:');
    site = await serveDist(folder, 0);
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('serves a page at its address with a slash', async () => {
    const response = await fetch(`${site.url}/kaart/`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('Kaart');
  });

  it('sends an address without a slash on, with its query', async () => {
    const response = await fetch(`${site.url}/kaart?gemeente=aalst`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/kaart/?gemeente=aalst');
  });

  it('answers 404 with the page for it', async () => {
    const response = await fetch(`${site.url}/nergens/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Niet gevonden');
  });

  it('says what calendars and contacts are, and that they are UTF-8; and serves .well-known', async () => {
    expect((await fetch(`${site.url}/agenda.ics`)).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect((await fetch(`${site.url}/an.vcf`)).headers.get('content-type')).toBe('text/vcard; charset=utf-8');
    expect((await fetch(`${site.url}/.well-known/security.txt`)).status).toBe(200);
  });

  it('sends the headers that hosts send, and keeps hidden files to itself', async () => {
    const { headers } = await fetch(`${site.url}/kaart/`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'no-cache',
    });
    expect((await fetch(`${site.url}/.gastheer/nginx.conf`)).status).toBe(404);
  });

  it('does not leave its folder', async () => {
    expect((await fetch(`${site.url}/..%2f..%2f..%2fetc/passwd`)).status).toBe(403);
  });

  it('rejects when the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    expect(await isPortFree(port)).toBe(false);
    await expect(serveDist(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(explainPort(port)).toContain(String(port));
  });
});

describe('wantedPort', () => {
  it('is 4321, or what PORT says', () => {
    expect(wantedPort({})).toBe(4321);
    expect(wantedPort({ PORT: '8080' })).toBe(8080);
  });

  it.each(['', 'abc', '0', '70000', '80.5'])('refuses %j', (PORT) => {
    expect(() => wantedPort({ PORT })).toThrow('PORT');
  });
});
