import { describe, expect, it } from 'vitest';
import { checkLink, type Routes } from './links.ts';

const routes: Routes = new Map([
  ['/', new Set<string>()],
  ['/aanbod/', new Set<string>()],
  ['/aanbod/zelfscan/', new Set(['inhoud', 'een-schoolfoto'])],
  ['/zoeken/', new Set<string>()],
]);
const check = (url: string) => checkLink(url, '/aanbod/zelfscan/', routes);

describe('checkLink', () => {
  it.each([
    '/',
    '/aanbod/zelfscan/',
    '/aanbod/zelfscan/#een-schoolfoto',
    '#een-schoolfoto',
    '/zoeken/?q=armoede',
    'https://www.vzwkrijt.be/pad?x=1#y',
    'mailto:an.peeters@voorbeeld.be',
    'tel:+32470123456',
  ])('accepts %s', (url) => {
    expect(check(url)).toBeUndefined();
  });

  it.each([
    ['', 'link-fout', 'geen adres'],
    ['/aanbod/zelfscan', 'link-intern', 'schuine streep'],
    ['/aanbod/selfscan/', 'link-intern', 'Bedoelde je "/aanbod/zelfscan/"?'],
    ['/aanbod/?status=actief', 'link-intern', 'vraag'],
    ['/aanbod/zelfscan/#een-foto', 'link-anker', '#een-foto'],
    ['#weg', 'link-anker', '#weg'],
    ['../zelfscan', 'link-fout', 'wortel'],
    ['www.vzwkrijt.be', 'link-fout', 'https://'],
    ['vzwkrijt.be/aanbod', 'link-fout', 'https://'],
    ['//vzwkrijt.be/', 'link-fout', 'mist https'],
    ['https://krijt', 'link-fout', 'volledig'],
    ['https://www.voorbeeld.be/', 'link-fout', 'voorbeeldadres'],
    ['javascript:alert(1)', 'link-fout', 'javascript:'],
    ['data:text/html,x', 'link-fout', 'data:'],
    ['mailto:colette', 'link-fout', 'e-mailadres'],
    ['tel:0470123456', 'link-fout', 'Belgisch nummer'],
  ])('refuses %j as %s', (url, code, words) => {
    const found = check(url);
    expect(found?.code).toBe(code);
    expect(found?.message).toContain(words);
    expect(found?.remedy).toMatch(/bv\.|Schrijf|Link|Begin|Neem/);
  });
});
