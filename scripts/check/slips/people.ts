/** Slips in facts: people, sources, guides, addresses, time and cost. */
import { base, CONTACT, GUIDE, lineOf, OFFER, PAGE, REGION, replaced, added, SOURCE, type Slip } from './slip.ts';

/** A slip in a field that stands on its own line of a JSON file or a block of facts. */
function field(
  name: string,
  path: string,
  from: string,
  to: string,
  at: string,
  code: Slip['code'],
  says: string,
  more = 0,
): Slip {
  const changes = replaced(path, from, to);
  return {
    name,
    changes,
    file: path,
    line: lineOf(changes, path, to.split('\n')[0] ?? ''),
    field: at,
    code,
    says,
    more,
  };
}

const mail = (to: string) => [CONTACT, '"email": "jef.maes@vzwkrijt.be"', `"email": "${to}"`, 'email'] as const;
const url = (to: string) =>
  [SOURCE, '"url": "https://www.opgroeien.be/netwerken/"', `"url": ${JSON.stringify(to)}`, 'url'] as const;
const since = (to: string) => [GUIDE, '"sinds": "2021"', `"sinds": "${to}"`, 'sinds'] as const;
const place = (to: string) => [GUIDE, '"gemeente": "Oostende"', `"gemeente": "${to}"`, 'gemeente'] as const;
const checked = (to: string) => [CONTACT, '"nagekeken": "2026-11-21"', `"nagekeken": "${to}"`, 'nagekeken'] as const;
const cost = (soort: string, tekst: string) =>
  [OFFER, "  soort: 'gratis'\n  tekst: 'gratis'", `  soort: '${soort}'\n  tekst: '${tekst}'`] as const;

const AN = base['content/contacten/an-peeters.json'] ?? '';

/** A second source or contact beside those of the fixture. */
const secondSource = (address: string): Slip => ({
  name: `two sources: ${address}`,
  changes: {
    'content/bronnen/zz.json': (base[SOURCE] ?? '')
      .replace('Lerende netwerken', 'Anders')
      .replace('https://www.opgroeien.be/netwerken/', address),
  },
  file: 'content/bronnen/zz.json',
  line: 4,
  field: 'url',
  code: 'bron-dubbel',
  says: SOURCE,
  more: address.startsWith('http:') ? 1 : 0,
});

const people: Slip[] = [
  {
    name: 'same mail in capitals',
    changes: {
      'content/contacten/an-peeters.json': AN.replace('"telefoon": "+32470123456"', '"email": "Jef.Maes@VZWKRIJT.be"'),
    },
    file: CONTACT,
    line: 4,
    field: 'email',
    code: 'contact-dubbel',
    says: 'uitzonderingen',
  },
  secondSource('http://opgroeien.be/netwerken'),
  secondSource('https://opgroeien.be/netwerken/'),
  secondSource('https://www.opgroeien.be/netwerken'),
  field(
    'area of Brussels elsewhere',
    GUIDE,
    '"gebied": "gemeente"',
    '"gebied": "gewest"',
    'gebied',
    'begeleider-gebied',
    'Oostende',
  ),
  field(
    'related to itself',
    OFFER,
    'verwant: []',
    "verwant: ['zelfscan']",
    'verwant[0]',
    'verwijzing-zichzelf',
    'naar zichzelf',
  ),
  field(
    'group twice',
    OFFER,
    "doelgroepen: ['basisschool']",
    "doelgroepen: ['basisschool', 'basisschool']",
    'doelgroepen[1]',
    'lijst-dubbel',
    'plaats 1',
  ),
  field(
    'condition twice',
    OFFER,
    'voorwaarden: []',
    "voorwaarden: [{ kort: 'Samen', tekst: 'Doe het.' }, { kort: 'Samen', tekst: 'Doe het.' }]",
    'voorwaarden[1]',
    'lijst-dubbel',
    'plaats 1',
  ),
  field(
    'name without letters',
    CONTACT,
    '"naam": "Jef Maes"',
    '"naam": "---"',
    'naam',
    'naam-fout',
    'geen enkele letter',
  ),
  field('role of dots', CONTACT, '"rol": "coördinator"', '"rol": "..."', 'rol', 'naam-fout', 'geen enkele letter'),
  field('title of digits', OFFER, "titel: 'Zelfscan'", "titel: '123'", 'titel', 'naam-fout', 'geen enkele letter'),
  ...['vroeger', 'lang', '21', 'het begin'].map((text) =>
    field(`since ${text}`, ...since(text), 'sinds-fout', 'geen jaar'),
  ),
  ...['2027', 'schooljaar 2027-2028', 'december 2026', 'schooljaar 2031-2032'].map((text) =>
    field(`since ${text}`, ...since(text), 'sinds-fout', 'toekomst'),
  ),
  field('since a school year that is none', ...since('2021-2025'), 'sinds-fout', 'geen jaar'),
];

const addresses: Slip[] = [
  ...['jef@gmail.bee', 'jef@vzwkrijt.con', 'jef@school.vlaandren'].map((to) =>
    field(to, ...mail(to), 'domein-fout', 'kan niet bestaan'),
  ),
  ...['jef@gmial.com', 'jef@gmail.be', 'jef@hotmial.com', 'jef@telnet.be', 'jef@outlok.com'].map((to) =>
    field(to, ...mail(to), 'domein-tikfout', 'tikfout'),
  ),
  field(
    'a letter less than others',
    CONTACT,
    'jef.maes@vzwkrijt.be',
    'jef.maes@opgroien.be',
    'email',
    'domein-tikfout',
    'opgroeien.be',
  ),
  field('an example', ...mail('jef@voorbeeld.be'), 'domein-fout', 'voorbeeldadres'),
  field('mail with mailto', ...mail('mailto:jef.maes@vzwkrijt.be'), 'email-fout', 'e-mailadres'),
  field('mail with a space', ...mail('jef.maes @vzwkrijt.be'), 'email-fout', 'e-mailadres'),
  field('mail in Cyrillic', ...mail('jеf@vzwkrijt.be'), 'email-fout', 'e-mailadres'),
  field('a user name before the site', ...url('https://www.vzwkrijt.be@evil.be/'), 'url-fout', 'volledig'),
  field('a user name and password', ...url('https://krijt:geheim@evil.be/'), 'url-fout', 'volledig'),
  field('lookalike letters', ...url('https://www.vzwkrіjt.be/'), 'url-fout', 'volledig'),
  field('lookalike letters in code', ...url('https://xn--vzwkrjt-q2f.be/'), 'url-fout', 'volledig'),
  field('a quote in an address', ...url('https://www.vzwkrijt.be/"onclick="x'), 'url-fout', 'volledig'),
  field('an apostrophe in an address', ...url("https://www.vzwkrijt.be/'x"), 'url-fout', 'volledig'),
  field('a space in an address', ...url('https://www.vzwkrijt.be/a b'), 'url-fout', 'volledig'),
  field('an address between brackets', ...url('<https://www.vzwkrijt.be/>'), 'url-fout', 'volledig'),
  field('a backslash', ...url('https://www.vzwkrijt.be\\@evil.be/'), 'url-fout', 'volledig'),
  field('a script', ...url('javascript:alert(1)'), 'url-fout', 'volledig'),
  field('an ending that is not there', ...url('https://www.vzwkrijt.bee/'), 'domein-fout', '.bee'),
  field('without s', ...url('http://www.vzwkrijt.be/'), 'link-http', 'https://www.vzwkrijt.be/'),
  field(
    'Safe Links',
    ...url('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.vzwkrijt.be%2F&data=05'),
    'link-omweg',
    'https://www.vzwkrijt.be/',
  ),
  field(
    'a follower',
    ...url('https://www.vzwkrijt.be/?utm_source=nieuwsbrief'),
    'link-omweg',
    'https://www.vzwkrijt.be/',
  ),
];

const time: Slip[] = [
  field('13 months', ...checked('2025-10-21'), 'nagekeken-oud', 'Meer dan een jaar'),
  field('a year to the day', ...checked('2025-11-22'), 'nagekeken-oud', 'Meer dan een jaar'),
  field('two years', ...checked('2024-11-01'), 'nagekeken-oud', 'Al 24 maanden'),
  field('tomorrow', ...checked('2026-11-23'), 'datum-toekomst', 'toekomst'),
  field('Belgian notation', ...checked('21/11/2026'), 'datum-fout', 'bestaande dag'),
  ...[
    'De infosessie is op 25 april 2024.',
    'Meld je aan vóór 1 maart 2026.',
    'De inschrijvingen lopen tot 30 juni 2026.',
    'Het traject start in september 2026.',
    'Inschrijven kan tot 28/02/2026.',
    'Op 1 oktober 2026 begint de opleiding.',
  ].map((text): Slip => {
    const changes = added(OFFER, text);
    return {
      name: text,
      changes,
      file: OFFER,
      line: lineOf(changes, OFFER, text),
      code: 'datum-voorbij',
      says: 'is voorbij',
    };
  }),
  field(
    'applying until a past day',
    OFFER,
    "  wanneer: 'altijd'",
    "  wanneer: 'februari 2026'",
    'aanmelden.wanneer',
    'datum-voorbij',
    'februari 2026',
  ),
  {
    name: 'missing mail that is there',
    changes: replaced(
      CONTACT,
      '"nagekeken": "2026-11-21"',
      '"nagekeken": "2026-11-21",\n  "opmerking": "Van Jef geeft de bron geen adres."',
    ),
    file: CONTACT,
    line: 10,
    field: 'opmerking',
    code: 'bewering-oud',
    says: 'intussen een adres',
  },
  {
    name: 'missing number that is there',
    changes: added(PAGE, 'Van An Peeters is geen telefoonnummer bekend.'),
    file: PAGE,
    line: 7,
    code: 'bewering-oud',
    says: 'An Peeters',
  },
  {
    name: 'nobody known, but someone is',
    changes: added(PAGE, 'Voor Samen noemt de bron niemand in Regio 1.'),
    file: PAGE,
    line: 7,
    code: 'bewering-oud',
    says: 'Regio 1',
  },
  field(
    'contacts and a reason',
    REGION,
    '"bron": "krijt"',
    '"onbekend": "Niemand weet het.",\n      "bron": "krijt"',
    'netwerken[0].onbekend',
    'bewering-oud',
    'Wis "onbekend"',
  ),
  field(
    'contacts and whom to ask',
    REGION,
    '"bron": "krijt"',
    '"vraagHetAan": ["jef-maes"],\n      "bron": "krijt"',
    'netwerken[0].vraagHetAan',
    'bewering-oud',
    'Wis "vraagHetAan"',
  ),
];

const costs: Slip[] = [
  ...(
    [
      ['gratis', '€ 500 per school', 'noemt € 500'],
      ['gratis', 'gratis, 250 euro voor de catering', 'noemt 250 euro'],
      ['onbekend', '€ 1.500', 'noemt € 1.500'],
      ['deels-betalend', 'gratis', 'waarvoor je betaalt'],
    ] as const
  ).map(([kind, words, says]): Slip => {
    const changes = replaced(...cost(kind, words));
    return {
      name: `${kind}: ${words}`,
      changes,
      file: OFFER,
      line: lineOf(changes, OFFER, words === 'gratis' ? "tekst: 'gratis'" : words),
      field: 'kostprijs.tekst',
      code: 'kostprijs-fout',
      says,
    };
  }),
  {
    name: 'free, with a price in the text',
    changes: added(OFFER, 'De school betaalt 500 euro.'),
    file: OFFER,
    line: 37,
    code: 'kostprijs-tekst',
    says: '500 euro',
  },
];

const places: Slip[] = [
  field('merged municipality', ...place('Nevele'), 'gemeente-onbekend', 'Schrijf "Deinze"'),
  field('merged, in capitals', ...place('NEVELE'), 'gemeente-onbekend', 'Schrijf "Deinze"'),
  field('French name', ...place('Ixelles'), 'gemeente-onbekend', 'Schrijf "Elsene"'),
  field('village', ...place('Stene'), 'gemeente-onbekend', 'deelgemeente'),
  field('small letters', ...place('oostende'), 'gemeente-onbekend', 'Schrijf "Oostende"'),
  field('no place on the map', ...place('Mesen'), 'plaats-onbekend', 'posities-eigen.json'),
];

export const factSlips: readonly Slip[] = [
  {
    name: 'source twice',
    changes: replaced(OFFER, "bronnen:\n  - 'krijt'", "bronnen:\n  - 'krijt'\n  - 'krijt'"),
    file: OFFER,
    line: 30,
    field: 'bronnen[1]',
    code: 'verwijzing-fout',
    says: 'twee keer',
  },
  ...people,
  {
    name: 'same telephone',
    changes: replaced(CONTACT, '"email": "jef.maes@vzwkrijt.be"', '"telefoon": "+32470123456"'),
    file: CONTACT,
    line: 4,
    field: 'telefoon',
    code: 'contact-dubbel',
    says: 'An Peeters',
  },
  {
    name: 'nobody can reach',
    changes: replaced(CONTACT, '  "email": "jef.maes@vzwkrijt.be",\n', ''),
    file: CONTACT,
    line: 2,
    field: 'naam',
    code: 'contact-onbereikbaar',
    says: 'Niemand kan "Jef Maes" bereiken',
  },
  {
    name: 'contact of another network',
    changes: {
      ...replaced(CONTACT, '"netwerken": [\n    "samen"\n  ]', '"netwerken": []'),
      ...replaced(REGION, '"an-peeters"', '"jef-maes"'),
    },
    file: REGION,
    line: 10,
    field: 'netwerken[0].contacten[0]',
    code: 'contact-netwerk',
    says: 'Jef Maes',
  },
  {
    name: 'contact of another region',
    changes: {
      ...replaced(CONTACT, '"rol": "coördinator"', '"rol": "coördinator in Regio 2"'),
      ...replaced(REGION, '"an-peeters"', '"jef-maes"'),
    },
    file: REGION,
    line: 10,
    field: 'netwerken[0].contacten[0]',
    code: 'contact-regio',
    says: 'content/regios/regio-2.json',
  },
  ...addresses,
  ...time,
  ...costs,
  ...places,
];
