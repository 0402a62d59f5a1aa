import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { frameCode, linksCode, type Site } from './snippets.ts';

const site: Site = {
  url: 'https://naam.example/wijzer/',
  name: 'Trajectwijzer',
  situations: [['haakt-af', 'Iemand haakt af']],
  regions: [['limburg', 'Limburg']],
};
const genk = { path: 'gemeente/genk/', place: 'Genk' };
const kaart = { path: 'kaart/' };

/** Elements of a piece of HTML, as a browser reads it, with their attributes. */
function read(html: string): { tag: string; attributes: Record<string, string> }[] {
  const walk = (node: object): { tag: string; attributes: Record<string, string> }[] => {
    const {
      tagName,
      attrs = [],
      childNodes = [],
    } = node as {
      tagName?: string;
      attrs?: { name: string; value: string }[];
      childNodes?: object[];
    };
    const own = tagName
      ? [{ tag: tagName, attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])) }]
      : [];
    return [...own, ...childNodes.flatMap(walk)];
  };
  return walk(parse(html));
}
const linksIn = (html: string) =>
  read(html).flatMap(({ tag, attributes }) => (tag === 'a' ? [attributes['href']] : []));

describe('frameCode', () => {
  it('names the page in the frame, with its colours, and what it is', () => {
    const frame = read(frameCode(site, genk, 'tekst=222222&accent=005a9c')).find(({ tag }) => tag === 'iframe');
    expect(frame?.attributes).toMatchObject({
      src: 'https://naam.example/wijzer/insluiten/gemeente/genk/?tekst=222222&accent=005a9c',
      title: 'Bij wie kan een school in Genk terecht?',
      loading: 'lazy',
    });
  });

  it('heeds one origin, below a path too, and writes no more than a height', () => {
    const code = frameCode(site, kaart);
    expect(code).toContain(`iframe[src^="https://naam.example/wijzer/insluiten/"]`);
    expect(code).toContain('event.origin === new URL(frame.src).origin');
    expect(code).not.toMatch(/innerHTML|eval|document\.write/);
  });

  it('lets nothing out of an attribute', () => {
    const code = frameCode(site, { path: 'kaart/', place: '"><script>x()</script>' });
    expect(read(code).map(({ tag }) => tag)).toEqual(['html', 'head', 'body', 'iframe', 'script']);
  });
});

describe('linksCode', () => {
  it('leads to the situations of a place', () => {
    expect(linksIn(linksCode(site, genk))).toEqual([
      'https://naam.example/wijzer/gemeente/genk/#haakt-af',
      'https://naam.example/wijzer/gemeente/genk/',
    ]);
  });

  it('leads from the map to the regions', () => {
    expect(linksIn(linksCode(site, kaart))).toEqual([
      'https://naam.example/wijzer/regio/limburg/',
      'https://naam.example/wijzer/kaart/',
    ]);
  });
});
