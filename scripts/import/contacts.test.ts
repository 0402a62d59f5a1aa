import { describe, expect, it } from 'vitest';
import { type KnownContact, knownIn, readPassages, readPeople } from './contacts.ts';
import { proposeContacts } from './proposals.ts';
import { readText } from './text.ts';

const an: KnownContact = { id: 'an', naam: 'An Peeters', email: 'an@voorbeeld.be', otherEmail: 'an@oud.be' };

/** The people on a page: name, then addresses and numbers. */
const read = (text: string, known: KnownContact[] = []): (string | undefined)[][] =>
  readPeople(readPassages(readText(text).blocks), known).map(({ name, emails, phones }) => [
    name,
    ...emails,
    ...phones,
  ]);
const propose = (text: string, known: KnownContact[] = []) =>
  proposeContacts(readPassages(readText(text).blocks), known);
const knownInText = (text: string): string[] =>
  readPassages(readText(text).blocks).flatMap((passage) => knownIn(passage, [an]).map(({ id }) => id));

describe('knownIn', () => {
  it('knows a contact by its second address and by its full name', () => {
    expect(knownInText('Vroeger: an@oud.be')).toEqual(['an']);
    expect(knownInText('An Peeters leidt dit.')).toEqual(['an']);
    expect(knownInText('An leidt dit.')).toEqual([]);
  });
});

describe('readPeople', () => {
  it('keeps a name with the numbers below it, a role and blank lines between them', () => {
    expect(
      read('Jef Mertens\n\nCoördinator\n\n0470 00 00 02 of 09 123 45 67\n\njmertens (at) voorbeeld.be\n\nTot snel.'),
    ).toEqual([['Jef Mertens', 'jmertens@voorbeeld.be', '+32470000002', '+3291234567']]);
  });

  it('gives each row of a table its own', () => {
    expect(read('Naam\tTel\tMail\nJef Mertens\t02 123 45 67\tjef@voorbeeld.be\nMia Maes\t\tmm@voorbeeld.be')).toEqual([
      ['Jef Mertens', 'jef@voorbeeld.be', '+3221234567'],
      ['Mia Maes', 'mm@voorbeeld.be'],
    ]);
  });

  it('gives an address to the name that it contains', () => {
    expect(read('Mia Maes\nJef Mertens\nmia.maes@voorbeeld.be')).toEqual([['Mia Maes', 'mia.maes@voorbeeld.be']]);
  });

  it('gives no name to an address in a sentence of its own', () => {
    expect(read('Jef Mertens, directeur\n\nVragen over de site? Mail info@voorbeeld.be of bel 02 123 45 67.')).toEqual([
      [undefined, 'info@voorbeeld.be', '+3221234567'],
    ]);
  });

  it('leaves out what a contact of the site has', () => {
    expect(read('An Peeters (an@voorbeeld.be)', [an])).toEqual([]);
  });
});

describe('proposeContacts', () => {
  it('puts every number in the proposal, and asks what the page does not say', () => {
    expect(propose('Jef Mertens: 0470 00 00 02 of 09 123 45 67').proposals).toEqual([
      {
        id: 'jef-mertens',
        entry: {
          naam: 'Jef Mertens',
          rol: 'TODO: wat doet deze persoon?',
          telefoon: '+32470000002',
          netwerken: [],
          bron: 'TODO',
          nagekeken: 'TODO',
          opmerking: 'TODO: ook +3291234567',
        },
      },
    ]);
  });

  it('only suggests a name that it reads in an address', () => {
    const { proposals, notes } = propose('Mail mia.maes@voorbeeld.be.');
    expect(proposals[0]).toMatchObject({ id: 'mia-maes', entry: { naam: 'TODO: misschien Mia Maes' } });
    expect(notes[0]?.kind).toBe('geraden');
  });

  it('gives two unnamed contacts each a name of their own', () => {
    const ids = propose('Bel 02 123 45 67 voor vragen.\n\nBel 09 123 45 67 voor hulp.').proposals.map(({ id }) => id);
    expect(ids).toEqual(['nieuw-contact', 'nieuw-contact-2']);
  });

  it('proposes no second file for a known name with another number, but says so', () => {
    expect(propose('An Peeters: 09 123 45 67', [an])).toEqual({
      proposals: [],
      notes: [
        {
          kind: 'nakijken',
          line: 1,
          text: 'An Peeters: +3291234567 staat niet in content/contacten/an.json. Is het dezelfde persoon?',
        },
      ],
    });
  });
});
