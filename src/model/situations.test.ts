import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { guide, region } from './regions.ts';
import { peopleOf, provenance, situation, situationsAt, situationsFor } from './situations.ts';

const [limburg, brussels] = catalog.regions.map((entry) => region(catalog, entry));
const [local] = catalog.guides.map((entry) => guide(catalog, entry));
if (!limburg || !brussels || !local) throw new Error('the fixture has two regions and a guide');
const [dropout, poverty, work] = catalog.situations;
if (!dropout || !poverty || !work) throw new Error('the fixture has three situations');
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe('situation', () => {
  it('fills in the people of a place', () => {
    const { steps, more } = situation(catalog, dropout, { region: limburg, guides: [] });
    expect(steps.map(({ kind }) => kind)).toEqual(['clb', 'netwerk']);
    expect(steps[1]?.regions).toHaveLength(1);
    expect(names(steps[1]?.regions[0]?.contacts ?? [])).toEqual(['Bert', 'Cil']);
    expect(more.map(({ title }) => title)).toEqual(['Meldpunt']);
  });

  it('lists every region where no place is known, and no desks of a region', () => {
    const { steps, more } = situation(catalog, dropout);
    expect(names(steps[1]?.regions.map(({ region: { name } }) => ({ name })) ?? [])).toEqual(['Limburg', 'Brussel']);
    expect(more).toEqual([]);
  });

  it('says why nobody is known in a region', () => {
    const [, step] = situation(catalog, dropout, { region: brussels, guides: [] }).steps;
    expect(step?.regions[0]).toMatchObject({ contacts: [], unknown: 'De bron noemt niemand.' });
  });

  it('names the local guides of the place beside whom to ask', () => {
    const [choose, ask] = situation(catalog, poverty, { region: limburg, guides: [local] }).steps;
    expect(choose?.choices).toEqual([
      { when: 'één school', href: '/aanbod/voorbeeld/', name: 'Voorbeeldtraject', deadline: 'tot eind februari' },
    ]);
    expect(ask?.guides.map(({ organisation }) => organisation)).toEqual(['Stad']);
    expect(names(ask?.people ?? [])).toEqual(['Ann']);
  });

  it('leads to a website by its name, and to a network without contacts per region', () => {
    const [read, chat] = situation(catalog, work).steps;
    expect(read?.link).toEqual({ href: '/netwerken/zonder-regio/', name: 'Meer over Werk zonder regio' });
    expect(read?.regions).toEqual([]);
    expect(chat?.link).toEqual({ href: 'https://www.chat.be/', name: 'chat.be' });
  });

  it('lets mails name the situation, and the place or the region', () => {
    const subjects = (steps: ReturnType<typeof situation>['steps']) =>
      steps
        .flatMap(({ people, regions }) => [...people, ...regions.flatMap(({ contacts }) => contacts)])
        .flatMap(({ emails }) => emails.map(({ href }) => new URL(href).searchParams.get('subject')));
    const at = { region: limburg, guides: [] };
    expect(new Set(subjects(situation(catalog, dropout, at).steps))).toEqual(new Set(['Haakt af: vraag uit Limburg']));
    expect(new Set(subjects(situation(catalog, dropout, { ...at, name: 'Genk' }).steps))).toEqual(
      new Set(['Haakt af: vraag uit Genk']),
    );
    expect(subjects(situation(catalog, dropout).steps)).toContain('Haakt af: vraag uit Limburg');
    expect(subjects(situation(catalog, poverty).steps)).toEqual(['Vraag: Armoede']);
  });

  it('refuses a reference that does not exist', () => {
    const broken = structuredClone(poverty);
    Object.assign(broken.data.stappen[1] ?? {}, { contact: 'niemand' });
    expect(() => situation(catalog, broken)).toThrow('content/contacten/niemand');
  });
});

describe('situationsAt and situationsFor', () => {
  it('give a place only the situations meant for places', () => {
    expect(situationsAt(catalog, { region: limburg, guides: [] }).map(({ id }) => id)).toEqual(['haakt-af', 'armoede']);
  });

  it('give a network only the steps that lead to it', () => {
    const [only, ...others] = situationsFor(catalog, 'netwerk');
    expect(others).toEqual([]);
    expect(only?.steps.map(({ title, link }) => [title, link])).toEqual([['Vraag het netwerk', undefined]]);
  });

  it('give work without contacts per region the other steps', () => {
    const [only] = situationsFor(catalog, 'zonder-regio');
    expect(only?.steps.map(({ title }) => title)).toEqual(['Chat']);
  });
});

describe('provenance', () => {
  const at = situationsAt(catalog, { region: limburg, guides: [local] });

  it('names each person and each source once', () => {
    expect(at.flatMap(peopleOf).map(({ id }) => id)).toEqual(['bert', 'cil', 'ann']);
    const { sources } = provenance(at);
    expect(sources.map(({ id }) => id).sort()).toEqual(['gedateerd', 'ongedateerd']);
  });

  it('gives the oldest day of all that stands there', () => {
    expect(provenance(at).checkedOn).toBe('2026-11-01');
  });
});
