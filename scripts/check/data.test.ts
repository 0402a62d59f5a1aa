import { describe, expect, it } from 'vitest';
import { splitText } from './front-matter.ts';
import { parseJson } from './json.ts';
import { parseYaml } from './yaml.ts';

const JSON_TEXT = '{\n  "naam": "A",\n  "lijst": [\n    { "bron": "b" },\n    { "bron": "c" }\n  ]\n}\n';

describe('parseJson', () => {
  it('gives the value and the place of every field', () => {
    const { value, locate, diagnostics } = parseJson('x', JSON_TEXT);
    expect(value).toEqual(JSON.parse(JSON_TEXT));
    expect(diagnostics).toEqual([]);
    expect(locate(['naam'])).toEqual({ line: 2, column: 11 });
    expect(locate(['naam'], 'key')).toEqual({ line: 2, column: 3 });
    expect(locate(['lijst', 1, 'bron'])).toEqual({ line: 5, column: 15 });
  });

  it('gives the nearest place for a field that is not there', () => {
    const { locate } = parseJson('x', JSON_TEXT);
    expect(locate(['lijst', 1, 'weg']).line).toBe(5);
    expect(locate(['weg']).line).toBe(1);
  });

  it.each([
    ['{\n "a": 1,\n}', 3, 'komma'],
    ['{\n "a": "x"\n "b": 2\n}', 3, 'ontbreekt een komma'],
    ['{\n "a": "x"', 2, 'stopt te vroeg'],
    ['{\n “a”: 1 }', 2, 'aanhalingstekens'],
    ['{\n // x\n "a": 1 }', 2, 'opmerking'],
    ['{ "a": True }', 1, 'niet verder lezen'],
    ['{\n "a": "x,\n "b": 2 }', 2, 'geen aanhalingsteken'],
    ['{\n "a": "x', 2, 'geen aanhalingsteken'],
  ])('explains %j on line %i', (text, line, words) => {
    const [found, ...rest] = parseJson('x', text).diagnostics;
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ code: 'json-fout', line });
    expect(found?.message).toContain(words);
  });

  it('tells a field that stands twice, deep ones too', () => {
    const [found] = parseJson('x', '{ "a": [{ "b": 1,\n "b": 2 }] }').diagnostics;
    expect(found).toMatchObject({ code: 'sleutel-dubbel', line: 2, field: 'a.b' });
  });
});

describe('parseYaml', () => {
  it('reads as the site does: a date without quotes is a date', () => {
    expect(parseYaml('x', "dag: 2026-11-21\ntekst: '2026-11-21'\n", 1).value).toEqual({
      dag: new Date('2026-11-21'),
      tekst: '2026-11-21',
    });
  });

  it.each(['a: b: c\n', "a: 'b\n", 'a:\n\tb: c\n', 'a: &x b\n', 'a: *x\n', 'a: !!binary b\n', '- a\nb: c\n'])(
    'refuses %j',
    (text) => {
      expect(parseYaml('x', text, 1).diagnostics[0]?.code).toBe('yaml-fout');
    },
  );
});

describe('splitText', () => {
  it('keeps the line numbers of the file', () => {
    const { data, body } = splitText('x', "---\ntitel: 'A'\n---\n\nTekst\n");
    expect(data.value).toEqual({ titel: 'A' });
    expect(data.locate(['titel']).line).toBe(2);
    expect(body?.split('\n')[4]).toBe('Tekst');
  });

  it('refuses a block that does not close, at its line', () => {
    expect(splitText('x', '---\ntitel: a\n').data.diagnostics).toEqual([
      expect.objectContaining({ code: 'blok-fout', line: 3 }),
    ]);
  });
});
