import { describe, expect, it } from 'vitest';
import type { PageText } from './read-page.ts';
import { formsAmong, markAll, siteWords } from './site-words.ts';

const page = (title: string, heading: string, text: string): PageText => ({
  url: '/',
  title,
  description: 'Beschrijving',
  soort: 'pagina',
  doelgroep: [],
  regio: [],
  sections: [{ anchor: '', heading, level: 1, text }],
});

describe('siteWords', () => {
  it('has every word of titles, headings and text once, without stopwords and numbers', () =>
    expect(
      siteWords([page('Schooluitval', 'De kost', 'Een kost van 2024'), page('Kost', '', 'één begeleider')]),
    ).toEqual(['begeleider', 'kost', 'schooluitval']));
});

describe('formsAmong', () => {
  const forms = formsAmong(['factuur', 'facturen', 'school']);
  it('has the words of the same stem', () => expect(forms('facturen')).toEqual(['factuur', 'facturen']));
  it('has nothing for a word that is not there', () => expect(forms('fiets')).toEqual([]));
});

describe('markAll', () => {
  it('marks compounds and leaves other words alone', () =>
    expect(
      markAll(['school', 'schooluitval'], (word) => (word === 'schooluitval' ? ['school', 'uitval'] : [])),
    ).toEqual(['school', 'school|uitval']));
});
