/** What editors do by mistake, one at a time in a small site: each is told once, where it is, with a remedy that is true. */
import { describe, expect, it } from 'vitest';
import { EXCUSABLE } from '../../../src/schemas/exceptions.ts';
import { factSlips } from './people.ts';
import { base, check, type Slip } from './slip.ts';
import { ignored, textSlips } from './texts.ts';

const slips: readonly Slip[] = [...factSlips, ...textSlips];

describe('slips', () => {
  it('has a base without mistakes', () => {
    expect(check({})).toEqual([]);
  });

  it('covers more than 120 of them, each under a name of its own', () => {
    expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
    expect(slips.length).toBeGreaterThan(120);
  });

  it.each(slips)('$name', ({ changes, file, line, field, code, says, more = 0 }) => {
    const found = check(changes);
    const hits = found.filter(
      (item) => item.code === code && item.file === file && item.line === (line ?? 1) && item.field === field,
    );
    const told = found.map(
      (item) =>
        `${item.file}:${item.line} ${item.field ?? ''} [${item.code}] ${item.message.slice(0, 80)} | ${item.remedy.slice(0, 80)}`,
    );
    expect(hits.length, told.join('\n')).toBeGreaterThan(0);
    expect(hits.map(({ message, remedy }) => `${message} ${remedy}`).join('\n')).toContain(says);
    expect(found.length, told.join('\n')).toBe(1 + more);
  });

  it.each(ignored)('passes over %s', (path) => {
    expect(check({ [path]: 'x' })).toEqual([]);
  });

  it('says with every remark that a reason can answer how to answer it', () => {
    const remarks = slips.flatMap(({ changes }) => check(changes)).filter(({ about }) => about !== undefined);
    expect(new Set(remarks.map(({ code }) => code))).toEqual(
      new Set(EXCUSABLE.filter((code) => code !== 'naam-verwijderd')),
    );
    for (const { remedy, code, about } of remarks)
      expect(remedy).toContain(`de soort "${code}", de tekst "${about ?? ''}"`);
  });
});

describe('exceptions', () => {
  const path = 'content/contacten/jef-maes.json';
  const unreachable = (exception: string) => ({
    [path]: (base[path] ?? '')
      .replace('  "email": "jef.maes@vzwkrijt.be",\n', '')
      .replace('"2026-11-21"', `"2026-11-21",\n  "uitzonderingen": [${exception}]`),
  });
  const exception = (soort: string, tekst: string) =>
    JSON.stringify({ soort, tekst, reden: 'De bron geeft geen adres.' });

  it('answer a remark', () => {
    expect(check(unreachable(exception('contact-onbereikbaar', 'Jef Maes')))).toEqual([]);
  });

  it('are told when they answer nothing, or another thing', () => {
    expect(
      check(unreachable(exception('contact-onbereikbaar', 'Jan'))).map(({ code, field }) => `${code} ${field ?? ''}`),
    ).toEqual(['contact-onbereikbaar naam', 'vrijstelling-ongebruikt uitzonderingen[0]']);
  });

  it('answer no error', () => {
    const [found] = check(unreachable(exception('sinds-fout', 'x')));
    expect(found).toMatchObject({ code: 'contact-onbereikbaar' });
    expect(check(unreachable(exception('sinds-fout', 'x'))).map(({ code }) => code)).toContain('waarde-fout');
  });
});
