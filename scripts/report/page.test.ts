import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../check/types.ts';
import { codeQuality, formAddress, reportMarkdown, reportPage } from './page.ts';

const error: Diagnostic = {
  file: 'content/contacten/claudia-limburg.json',
  line: 4,
  field: 'email',
  code: 'email-fout',
  severity: 'fout',
  message: 'Het adres "<claudia>" klopt niet.',
  remedy: 'Schrijf bv. "voornaam.naam@organisatie.be".',
};
const remark: Diagnostic = { ...error, line: 7, severity: 'waarschuwing', code: 'tekst-dubbel' };

describe('the report for an editor', () => {
  it('leads from a file to its place in the form', () => {
    expect(formAddress(error.file)).toBe('/beheer/#/collections/contacten/entries/claudia-limburg');
    expect(formAddress('content/instellingen/site.json')).toBe(
      '/beheer/#/collections/_singletons/entries/instellingen',
    );
    expect(formAddress('content/geo/gemeenten.json')).toBeUndefined();
    expect(formAddress('content/aanbod/Fout Bestand.mdx')).toBeUndefined();
  });

  it('says first whether the site changed, then each problem with its place and its remedy', () => {
    const page = reportPage([remark, error], 'https://x.example');
    expect(page).toContain('<h1>De site is niet veranderd: eerst moet 1 fout weg.</h1>');
    expect(page.indexOf('Fout</strong>')).toBeLessThan(page.indexOf('Opmerking</strong>'));
    expect(page).toContain('&lt;claudia&gt;');
    expect(page).toContain('https://x.example/redactie/fouten/#fout-email-fout');
    expect(reportPage([remark], '')).toContain('Er zijn geen fouten');
  });

  it('is short in Markdown, and has no remarks there', () => {
    expect(reportMarkdown([remark, error], 'https://x.example')).toBe(
      'De site is niet veranderd: eerst moet 1 fout weg.\n\n- [content/contacten/claudia-limburg.json](https://x.example/beheer/#/collections/contacten/entries/claudia-limburg), regel 4: Het adres "<claudia>" klopt niet. Schrijf bv. "voornaam.naam@organisatie.be".\n',
    );
  });

  it('gives GitLab a line for each problem', () => {
    expect(codeQuality([error, remark])).toMatchObject([
      { severity: 'major', location: { path: error.file, lines: { begin: 4 } } },
      { severity: 'info', check_name: 'tekst-dubbel' },
    ]);
  });
});
