import { describe, expect, it } from 'vitest';
import { mailTo, questionSubject, topicSubject } from './contact-mail.ts';

describe('mailTo', () => {
  it('is the address alone where nothing is said', () => {
    expect(mailTo('an@voorbeeld.be')).toBe('mailto:an@voorbeeld.be');
  });

  it('encodes what would end or change the address, and ends lines as RFC 6068 wants', () => {
    const subject = 'Een é & een "b": 100 % + meer?#';
    const href = mailTo('an+school&x@voorbeeld.be', { subject, lines: ['een', 'twee'] });
    expect(href).toMatch(/^mailto:an%2Bschool%26x@voorbeeld\.be\?subject=[\w%.~-]+&body=een%0D%0Atwee$/);
    const mail = new URL(href);
    expect(decodeURIComponent(mail.pathname)).toBe('an+school&x@voorbeeld.be');
    expect(mail.searchParams.get('subject')).toBe(subject);
  });
});

describe('subjects', () => {
  it('name the situation and the place, as far as the page knows them', () => {
    expect(questionSubject({ situation: 'Een leerling haakt af', place: 'Genk' })).toBe(
      'Een leerling haakt af: vraag uit Genk',
    );
    expect(questionSubject({ situation: 'Een leerling haakt af' })).toBe('Vraag: Een leerling haakt af');
    expect(questionSubject({ place: 'Genk' })).toBe('Vraag uit Genk');
    expect(questionSubject({})).toBe('Vraag');
  });

  it('name what the page is about', () => {
    expect(topicSubject('Groepstraject')).toBe('Vraag over Groepstraject');
    expect(topicSubject('Samen tegen Schooluitval', 'Limburg')).toBe('Vraag over Samen tegen Schooluitval, Limburg');
  });
});
