import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BODY_PATTERN, PLAIN_PATTERN } from './body.ts';
import { parseEntryText } from './entry-text.ts';

const expression = (pattern: string) => new RegExp(pattern.slice(1, pattern.lastIndexOf('/')));
const content = join(import.meta.dirname, '../../content');

const bodies = (collection: string) =>
  readdirSync(join(content, collection))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => ({
      file,
      body: String(parseEntryText('mdx', readFileSync(join(content, collection, file), 'utf8'))['body']),
    }));

describe('the text of a page', () => {
  const allowed = expression(BODY_PATTERN);

  it.each([
    'Gewone tekst met **vet** en een [link](/aanbod/).',
    'Een <Term id="clb">CLB</Term> helpt.\n\n<Contact id="an-peeters" />\n\n<LetOp titel="Pas op">\nTekst\n</LetOp>',
    '<LetOp titel="Pas op">\nEen <Term id="clb">CLB</Term>\n</LetOp>\n\n![Een tijdlijn](/beelden/tijdlijn.webp)',
    'Minder dan \\< vijf, en \\{ ook.',
    '',
  ])('accepts %j', (text) => expect(allowed.test(text)).toBe(true));

  it.each([
    'Minder dan < vijf',
    'Een {waarde}',
    '<script>alert(1)</script>',
    '<Term titel="clb">CLB</Term>',
    '<Contact id="x" extra="y" />',
    '<Onbekend />',
    "import x from 'y'",
    'Tekst\nexport const x = 1',
    '{/* notitie */}',
    '![](/beelden/tijdlijn.webp)',
    '![Een tijdlijn]()',
    'Een <Term id="clb"></Term>',
    '<LetOp titel="Pas op">\n\n</LetOp>',
  ])('refuses %j', (text) => expect(allowed.test(text)).toBe(false));

  it('decides about 100,000 characters at once', () => {
    const started = performance.now();
    expect(allowed.test(`${'woord '.repeat(17_000)}<`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each(['aanbod', 'netwerken', 'paginas'])('accepts every text in %s', (collection) => {
    for (const { file, body } of bodies(collection)) expect(allowed.test(body), file).toBe(true);
  });
});

describe('the text of a term', () => {
  const plain = expression(PLAIN_PATTERN);

  it('takes plain sentences only', () => {
    expect(plain.test('Een CLB helpt leerlingen. Het is gratis (en neutraal).')).toBe(true);
    for (const text of ['een **vet** woord', '[link](/x/)', '<b>', '{x}', '# Kop'])
      expect(plain.test(text)).toBe(false);
    for (const { file, body } of bodies('begrippen')) expect(plain.test(body), file).toBe(true);
  });
});
