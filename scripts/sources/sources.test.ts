/** Sources on a local server: changed, moved, gone, slow, huge, kept out, and no page at all. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { today } from '../../src/model/dates.ts';
import type { DueSource } from '../../src/model/due.ts';
import { linksSchema } from '../../src/schemas/links.ts';
import { accept, compareSources, type Compared, type Print } from './compare.ts';
import { deadLinks } from './links.ts';
import { Visitor } from './polite.ts';
import { differences, markOf, readableLines } from './print.ts';
import { comparedText, linksText } from './report.ts';

const page = (...lines: string[]): string =>
  `<!doctype html><html><body><nav>Menu</nav><h1>Het kompas</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;

let price = 'Het kompas is gratis.';
let server: Server;
let base = '';
/** Requests that were under way at once, the most of them, and what they said of themselves. */
const seen = { now: 0, most: 0, agents: new Set<string | undefined>(), paths: [] as string[] };

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    seen.paths.push(path);
    seen.agents.add(request.headers['user-agent']);
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    response.on('close', () => (seen.now -= 1));
    const html = (text: string): unknown => response.writeHead(200, { 'content-type': 'text/html' }).end(text);
    const answers: Record<string, () => unknown> = {
      '/robots.txt': () => response.end('User-agent: *\nDisallow: /dicht'),
      '/gelijk': () => html(page('We helpen scholen.')),
      '/wijzigt': () => html(page('We helpen scholen.', price)),
      '/oud': () => response.writeHead(301, { location: '/gelijk' }).end(),
      '/rond': () => response.writeHead(302, { location: '/rond' }).end(),
      '/traag': () => response.writeHead(200, { 'content-type': 'text/html' }).write('<p>Even'),
      '/groot': () => html(`<p>${'woord '.repeat(400_000)}</p>`),
      '/beeld': () => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
      '/leeg': () => html('<div></div>'),
      '/stuk': () => response.writeHead(500).end(),
      '/dicht': () => html(page('Niet lezen.')),
    };
    (answers[path] ?? (() => response.writeHead(404).end()))();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const source = (id: string): DueSource => ({
  id,
  title: `Bron ${id}`,
  publisher: 'Kompas',
  url: `${base}/${id}`,
  consulted: '2026-11-01',
  entries: [{ name: 'An', file: 'contacten/an', checked: '2026-11-02' }],
  oldest: '2026-11-01',
});
const visitor = (): Visitor => new Visitor({ userAgent: 'Proefsite/1.0', timeout: 1500, pause: 0 });
const compare = (ids: string[], prints: Record<string, Print> = {}): Promise<Compared[]> =>
  compareSources(ids.map(source), prints, visitor());

describe('compareSources', () => {
  it('says of every page what became of it', async () => {
    const ids = ['gelijk', 'oud', 'weg', 'rond', 'groot', 'beeld', 'leeg', 'stuk', 'dicht', 'traag'];
    const found = await compare(ids);
    const told = found.map(({ outcome }) =>
      'reason' in outcome ? `${outcome.kind}: ${outcome.reason}` : outcome.kind,
    );
    expect(told).toEqual([
      'nieuw',
      'nieuw',
      'weg: de pagina bestaat niet meer (404)',
      'onbereikbaar: stuurt steeds door',
      'onbereikbaar: is groter dan 1 MB',
      'onbereikbaar: dit is geen webpagina maar application/pdf: vergelijk ze zelf',
      'onbereikbaar: er staat geen leesbare tekst op: vergelijk ze zelf',
      'onbereikbaar: antwoordt met fout 500',
      'onbereikbaar: de website laat programma’s hier niet lezen',
      'onbereikbaar: antwoordt te traag',
    ]);
    expect(found[1]?.outcome).toMatchObject({ moved: `${base}/gelijk` });
  });

  it('was polite: one request at a time, with its name, and none where robots.txt says no', () => {
    expect(seen.most).toBe(1);
    expect([...seen.agents]).toEqual(['Proefsite/1.0']);
    expect(seen.paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(seen.paths).not.toContain('/dicht');
  });

  it('tells what changed since an editor compared, with what rests on it', async () => {
    const prints = accept({}, await compare(['gelijk', 'wijzigt', 'weg']), '2026-11-03');
    expect(Object.keys(prints)).toEqual(['gelijk', 'wijzigt']);
    expect(JSON.stringify(prints)).not.toContain('We helpen scholen.');
    price = 'Het kompas kost nu 500 euro.';
    const now = await compare(['gelijk', 'wijzigt'], prints);
    expect(now.map(({ outcome }) => outcome.kind)).toEqual(['gelijk', 'gewijzigd']);
    const text = comparedText(now, prints);
    expect(text).toContain('## Gewijzigd sinds de laatste vergelijking (1)');
    expect(text).toContain('  - weg: het kompas is gratis…\n  - nieuw: Het kompas kost nu 500 euro.');
    expect(text).toContain('Laatst vergeleken op 3 november 2026.');
    expect(text).toContain('Hierop rust: An (`content/contacten/an`, nagekeken 2 november 2026).');
    expect(comparedText(await compare(['gelijk'], prints), prints)).toBe('');
  });

  it('reports a host that is not there', async () => {
    const nowhere = { ...source('x'), url: 'http://127.0.0.1:9/' };
    const [found] = await compareSources([nowhere], {}, visitor());
    expect(found?.outcome.kind).toBe('onbereikbaar');
  });
});

describe('the fingerprint', () => {
  it('sees no change in capitals, marks or spaces, nor in furniture', () => {
    const marks = readableLines(Buffer.from(page('We helpen scholen.'))).map(markOf);
    expect(differences(marks, readableLines(Buffer.from(page('Deel deze pagina', 'We  helpen scholen!'))))).toEqual([]);
  });

  it('keeps four words of a line at most', () => {
    expect(markOf('Een zin met heel wat meer woorden.')).toMatch(/^[\w-]{12} een zin met heel$/);
  });
});

describe('deadLinks', () => {
  it('names what does not answer, with the files that have it', async () => {
    const links = new Map([
      [`${base}/gelijk`, ['contacten/an']],
      [`${base}/weg?a=1&b=2`, ['contacten/an', 'aanbod/kompas']],
      [`${base}/café`, ['contacten/an']],
    ]);
    const dead = await deadLinks(links, { userAgent: 'Proefsite/1.0', timeout: 1500 });
    expect(dead).toEqual([
      { url: `${base}/café`, reason: 'bestaat niet meer (404)', files: ['contacten/an'] },
      { url: `${base}/weg?a=1&b=2`, reason: 'bestaat niet meer (404)', files: ['contacten/an', 'aanbod/kompas'] },
    ]);
    expect(linksText(dead)).toContain('Staat in: `content/contacten/an`, `content/aanbod/kompas`.');
    expect(linksText([])).toBe('');
  });
});

describe('the commands', { timeout: 60_000 }, () => {
  it('change no content but the side files, and the fingerprints only when an editor says so', async () => {
    const root = mkdtempSync(join(tmpdir(), 'bronnen-'));
    const run = async (script: string, ...args: string[]): Promise<string> => {
      const command = [join(import.meta.dirname, '..', script), '--root', root, ...args];
      return (await promisify(execFile)(process.execPath, command)).stdout;
    };
    try {
      mkdirSync(join(root, 'content/bronnen'), { recursive: true });
      mkdirSync(join(root, 'content/contacten'));
      const facts = {
        titel: 'Het kompas',
        uitgever: 'Kompas',
        url: `${base}/wijzigt`,
        geraadpleegd: '2020-01-02',
        kopie: false,
      };
      writeFileSync(join(root, 'content/bronnen/kompas.json'), JSON.stringify(facts));
      const an = { naam: 'An', bron: 'kompas', nagekeken: '2020-01-03', website: `${base}/weg` };
      writeFileSync(join(root, 'content/contacten/an.json'), JSON.stringify(an));
      const side = join(root, 'content/vergeleken.json');

      expect(await run('bronnen.ts', '--pauze', '0', '--lijst')).toContain('Nog nooit vergeleken (1)');
      expect(existsSync(side)).toBe(false);
      expect(await run('bronnen.ts', '--pauze', '0', '--vergeleken', 'kompas')).toMatch(
        /^Vergeleken op .*: kompas\.$/m,
      );
      const before = readFileSync(side, 'utf8');
      expect(await run('bronnen.ts', '--pauze', '0', '--lijst')).toBe('');
      price = 'Het kompas bestaat niet meer.';
      expect(await run('bronnen.ts', '--pauze', '0', 'kompas')).toContain('nieuw: Het kompas bestaat niet meer.');
      expect(readFileSync(side, 'utf8')).toBe(before);
      await expect(run('bronnen.ts', '--pauze', '0', 'kompos')).rejects.toThrow(
        'Deze bron staat niet in content/bronnen: kompos',
      );

      const list = await run('nakijken.ts', '--lijst', '--links');
      expect(list).toContain('## Nagekeken: langer dan twee jaar geleden (1)');
      expect(list).toContain('Hierop rust: An (`content/contacten/an`, nagekeken 3 januari 2020).');
      expect(list).toContain(`- [ ] <${base}/weg> bestaat niet meer (404).`);
      const kept = linksSchema.parse(JSON.parse(readFileSync(join(root, 'content/links.json'), 'utf8')));
      const gone = { url: `${base}/weg`, reden: 'bestaat niet meer (404)', staatIn: ['contacten/an'] };
      expect(kept).toEqual({ gecontroleerd: today(), dood: [gone] });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
