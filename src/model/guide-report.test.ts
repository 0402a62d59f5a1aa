import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../scripts/check/check.ts';
import { filesOf, site, type Texts } from '../../scripts/check/fixture.ts';
import { begeleidersSchema } from '../schemas/begeleiders.ts';
import { bronnenSchema } from '../schemas/bronnen.ts';
import { offer } from './catalog.fixture.ts';
import { guideDesk } from './guide-desk.ts';
import { emptyReport, reportFiles, reportMail, reportText, type GuideReport } from './guide-report.ts';

const report: GuideReport = {
  organisatie: 'OCMW Oostende',
  gemeente: 'Oostende',
  soort: 'lokale-begeleider',
  rol: 'Ze begeleiden scholen.\nElke school kiest & beslist zelf.',
  sinds: 'schooljaar 2024-2025',
  doelgroep: '',
  website: 'https://www.ocmw-voorbeeld.be/',
  bronTitel: 'Onze “trajecten”',
  bronAdres: 'https://www.ocmw-voorbeeld.be/trajecten/',
};
const TODAY = '2026-11-22';
const textsOf = (of: GuideReport): Texts =>
  Object.fromEntries(reportFiles(of, TODAY).map(({ folder, name, text }) => [`content/${folder}/${name}`, text]));

describe('reportFiles', () => {
  it('gives entries that the schemas take as they are', () => {
    const [guide, source] = reportFiles(report, TODAY);
    expect([guide.name, source.name]).toEqual(['oostende-ocmw-oostende.json', 'oostende-ocmw-oostende-bron.json']);
    expect(begeleidersSchema.parse(JSON.parse(guide.text))).not.toHaveProperty('doelgroep');
    expect(bronnenSchema.parse(JSON.parse(source.text)).uitgever).toBe('OCMW Oostende');
  });

  it.each([
    ['a municipality', report],
    ['everything filled in', { ...report, doelgroep: 'secundaire scholen', soort: 'partner' as const }],
  ])('passes every check of the content, dropped into its folders: %s', (_, of) => {
    expect(checkFiles(filesOf({ ...site, ...textsOf(of) }), { today: TODAY })).toEqual([]);
  });

  it('knows that all of Brussels is a region', () => {
    const [guide] = reportFiles({ ...report, gemeente: 'gewest' }, TODAY);
    expect(begeleidersSchema.parse(JSON.parse(guide.text))).toMatchObject({ gemeente: 'Brussel', gebied: 'gewest' });
  });

  it('is refused where it is not whole', () => {
    const [guide] = reportFiles(emptyReport, TODAY);
    expect(begeleidersSchema.safeParse(JSON.parse(guide.text)).success).toBe(false);
  });
});

describe('reportMail', () => {
  it('says it all, a line per question', () => {
    const mail = new URL(reportMail('kaart@voorbeeld.be', report));
    expect(mail.protocol + mail.pathname).toBe('mailto:kaart@voorbeeld.be');
    expect(mail.searchParams.get('subject')).toBe('Lokale begeleider melden: Oostende');
    const body = mail.searchParams.get('body') ?? '';
    expect(body.replaceAll('\r\n', '\n')).toBe(reportText(report));
    expect(body).toContain(
      'Wat ze doen, in een tot drie zinnen: Ze begeleiden scholen. Elke school kiest & beslist zelf.\r\n',
    );
  });

  it('asks the questions where nothing is filled in', () => {
    const lines = reportText(emptyReport).split('\n');
    expect(lines).toHaveLength(9);
    expect(lines.filter((line) => !/: $/.test(line))).toEqual([]);
    expect(new URL(reportMail('a@b.be', emptyReport)).searchParams.get('subject')).toBe('Lokale begeleider melden');
  });
});

describe('guideDesk', () => {
  const catalog = {
    offers: [{ id: 'lokale-begeleider', body: '', data: { ...offer, contact: 'an' } }],
    contacts: [
      {
        id: 'an',
        data: {
          naam: 'An',
          rol: 'coördinator',
          email: 'an@krijt.be',
          netwerken: [],
          bron: 'krijt',
          nagekeken: TODAY,
        },
      },
    ],
    sources: [{ id: 'krijt', data: { titel: 'Krijt', uitgever: 'vzw Krijt', geraadpleegd: TODAY, kopie: true } }],
  };
  const publisher = { name: 'vzw Voorbeeld', corrections: 'fouten@voorbeeld.be', privacy: 'privacy@voorbeeld.be' };

  it('is the publisher', () => {
    expect(guideDesk(catalog, publisher)).toEqual({ to: { name: 'vzw Voorbeeld', address: 'fouten@voorbeeld.be' } });
  });

  it('is vzw Krijt where there is no publisher', () => {
    const { to, contact } = guideDesk(catalog, undefined);
    expect([to.address, contact?.name]).toEqual(['an@krijt.be', 'An']);
  });

  it('says in Dutch that vzw Krijt can not be reached', () => {
    const silent = catalog.contacts.map(({ id, data: { email: _email, ...data } }) => ({ id, data }));
    expect(() => guideDesk({ ...catalog, contacts: silent }, undefined)).toThrow('geen mailadres');
  });
});
