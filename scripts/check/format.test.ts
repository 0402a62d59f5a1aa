import { describe, expect, it } from 'vitest';
import { annotations, errorCount, formatDiagnostics, summary } from './format.ts';
import type { Diagnostic } from './types.ts';

const error: Diagnostic = {
  file: 'content/aanbod/x.mdx',
  line: 3,
  column: 8,
  field: 'titel',
  code: 'veld-leeg',
  severity: 'fout',
  message: 'Het veld "titel" is leeg.',
  remedy: 'Vul het in: 100 %,\nbv. "Zelfscan".',
};
const warning: Diagnostic = {
  file: 'content/aanbod/y.mdx',
  line: 1,
  code: 'tekst-dubbel',
  severity: 'waarschuwing',
  message: 'Dubbel.',
  remedy: 'Schrap het.',
};

describe('formatDiagnostics', () => {
  it('gives place, field, problem, code and remedy', () => {
    expect(formatDiagnostics([error, warning])).toBe(
      'content/aanbod/x.mdx:3:8, veld titel\n  fout: Het veld "titel" is leeg. [veld-leeg]\n  zo los je het op: Vul het in: 100 %,\nbv. "Zelfscan".\n\ncontent/aanbod/y.mdx:1\n  waarschuwing: Dubbel. [tekst-dubbel]\n  zo los je het op: Schrap het.',
    );
  });
});

describe('many problems', () => {
  const many = (item: Diagnostic, count: number): Diagnostic[] =>
    Array.from({ length: count }, (_, index) => ({ ...item, file: `content/aanbod/x-${index}.mdx` }));

  it('groups remarks of one kind: how often, the first three places and one remedy', () => {
    const text = formatDiagnostics(many(warning, 1000));
    expect(text.split('\n').length).toBeLessThan(10);
    expect(text).toContain('1000 keer: Dezelfde passage staat twee keer.');
    expect(text).toContain('content/aanbod/x-2.mdx:1: Dubbel.\n  … en nog 997\n  zo los je het op: Schrap het.');
    expect(text).not.toContain('x-3.mdx');
  });

  it('shows the first ten errors of a kind and counts the rest', () => {
    const text = formatDiagnostics([...many(error, 1000), warning]);
    expect(text).toContain('content/aanbod/x-9.mdx:3:8, veld titel');
    expect(text).toContain(
      '… en nog 990 keer [veld-leeg]: content/aanbod/x-10.mdx, content/aanbod/x-11.mdx, content/aanbod/x-12.mdx en 987 andere bestanden.',
    );
    expect(text).toContain('Dubbel. [tekst-dubbel]');
    expect(text.split('\n').length).toBeLessThan(60);
  });

  it('shows everything when asked', () => {
    expect(formatDiagnostics(many(error, 20), true)).toContain('content/aanbod/x-19.mdx:3:8');
  });
});

describe('summary', () => {
  it('counts in Dutch', () => {
    expect(summary([], 3)).toBe('Geen problemen in 3 bestanden.');
    expect(summary([error, warning, error], 120)).toBe('2 fouten en 1 opmerking in 120 bestanden.');
    expect(summary([warning])).toBe('1 opmerking in de inhoud.');
    expect(errorCount([error, warning])).toBe(1);
  });
});

describe('annotations', () => {
  it('escapes what workflow commands cannot hold', () => {
    expect(annotations([error, warning]).split('\n')).toEqual([
      '::error file=content/aanbod/x.mdx,line=3,col=8,title=veld-leeg (titel)::Het veld "titel" is leeg. Vul het in: 100 %25,%0Abv. "Zelfscan".',
      '::warning file=content/aanbod/y.mdx,line=1,title=tekst-dubbel::Dubbel. Schrap het.',
    ]);
  });
});
