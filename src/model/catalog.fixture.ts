/** A small, complete catalog for unit tests. */
import type { AanbodData } from '../schemas/aanbod.ts';
import type { Catalog } from './catalog.ts';

const nagekeken = '2026-11-21';

export const offer: AanbodData = {
  titel: 'Voorbeeldtraject',
  samenvatting: 'Een traject om mee te testen.',
  soort: 'hoofdaanbod',
  kaartkop: 'Eén school',
  volgorde: 10,
  status: 'onzeker',
  statusReden: 'De bron is oud.',
  doelgroepen: ['basisschool', 'lokaal-bestuur'],
  voorWie: 'één school',
  looptijd: { soort: '1-schooljaar', tekst: '1 schooljaar' },
  kostprijs: { soort: 'gratis', tekst: 'gratis' },
  begeleiding: 'een begeleider',
  voorwaarden: [{ kort: 'vier scholen', tekst: 'Vier scholen doen mee.' }],
  aanmelden: { wanneer: 'tot eind februari', tekst: 'Bel de coördinator.' },
  contact: 'ann',
  fasen: [
    {
      titel: 'Aanloop',
      wat: 'Kennismaken.',
      onderdelen: [{ tekst: 'Infosessie', minuten: 60 }, { tekst: 'Iedereen bevestigt.' }],
    },
    { titel: 'Verdieping', wat: 'Werken.', onderdelen: [{ tekst: 'Werkmoment', minuten: 90, aantal: 3 }] },
  ],
  verwant: ['ander'],
  bronnen: ['gedateerd', 'ongedateerd'],
  nagekeken,
};

export const catalog: Catalog = {
  situations: [
    {
      id: 'haakt-af',
      body: '',
      data: {
        titel: 'Een leerling haakt af',
        kort: 'Haakt af',
        samenvatting: 'Eerst het CLB.',
        voorWie: 'scholen',
        volgorde: 10,
        perPlaats: true,
        stappen: [
          { titel: 'Ga naar het CLB', soort: 'clb', tekst: 'Het CLB helpt.', eigenRaad: true },
          {
            titel: 'Vraag het netwerk',
            soort: 'netwerk',
            netwerk: 'netwerk',
            tekst: 'Het helpt.',
            bron: 'gedateerd',
            eigenRaad: false,
          },
        ],
        nagekeken,
      },
    },
    {
      id: 'armoede',
      body: '',
      data: {
        titel: 'Armoede op school',
        kort: 'Armoede',
        samenvatting: 'Kies een traject.',
        voorWie: 'scholen',
        volgorde: 20,
        perPlaats: true,
        stappen: [
          {
            titel: 'Kies',
            soort: 'aanbod',
            tekst: 'Wat past?',
            keuzes: [{ als: 'één school', aanbod: 'voorbeeld' }],
            bron: 'ongedateerd',
            eigenRaad: false,
          },
          {
            titel: 'Vraag het',
            soort: 'begeleider',
            contact: 'ann',
            tekst: 'Zij weet het.',
            bron: 'ongedateerd',
            eigenRaad: false,
          },
        ],
        nagekeken: '2026-11-01',
      },
    },
    {
      id: 'werk',
      body: '',
      data: {
        titel: 'Je werkt in een CLB',
        kort: 'Werk',
        samenvatting: 'Kijk hier.',
        voorWie: 'CLB',
        volgorde: 30,
        perPlaats: false,
        stappen: [
          {
            titel: 'Lees',
            soort: 'netwerk',
            netwerk: 'zonder-regio',
            tekst: 'Alles.',
            bron: 'gedateerd',
            eigenRaad: false,
          },
          {
            titel: 'Chat',
            soort: 'website',
            website: 'https://www.chat.be/',
            tekst: 'Chat.',
            bron: 'gedateerd',
            eigenRaad: false,
          },
        ],
        nagekeken,
      },
    },
  ],
  offers: [
    { id: 'voorbeeld', body: '', data: offer },
    { id: 'ander', body: '', data: { ...offer, titel: 'Ander traject', soort: 'kort', status: 'actief', verwant: [] } },
  ],
  networks: [
    {
      id: 'netwerk',
      body: '',
      data: {
        titel: 'Netwerk van de regio',
        kort: 'Netwerk',
        samenvatting: 'Een netwerk.',
        volgorde: 10,
        organisatoren: ['Opgroeien'],
        voorWie: 'scholen',
        doelen: ['Samenwerken.'],
        contactenPerRegio: true,
        bronnen: ['gedateerd'],
        nagekeken,
      },
    },
    {
      id: 'zonder-regio',
      body: '',
      data: {
        titel: 'Werk zonder regio',
        kort: 'Werk',
        samenvatting: 'Gezamenlijk werk.',
        volgorde: 20,
        organisatoren: ['CLB'],
        voorWie: 'iedereen',
        doelen: [],
        contactenPerRegio: false,
        bronnen: ['gedateerd'],
        nagekeken,
      },
    },
  ],
  pages: [
    { id: 'over', body: '', data: { titel: 'Over', samenvatting: 'Over ons.', bronnen: ['gedateerd'], nagekeken } },
  ],
  terms: [
    {
      id: 'zorg',
      body: 'Zorg voor\nleerlingen.\n',
      data: { term: 'zorg', bron: 'gedateerd', zekerheid: 'hoog', nagekeken },
    },
    {
      id: 'evaluatie',
      body: 'Terugkijken.',
      data: {
        term: 'évaluatie',
        afkorting: 'EV',
        voluit: 'eind-evaluatie',
        bron: 'ongedateerd',
        zekerheid: 'laag',
        nagekeken,
      },
    },
    { id: 'eis', body: 'Wat moet.', data: { term: 'eis', bron: 'gedateerd', zekerheid: 'hoog', nagekeken } },
  ],
  regions: [
    {
      id: 'limburg',
      data: {
        naam: 'Limburg',
        code: 'BE-VLI',
        soort: 'provincie',
        volgorde: 10,
        netwerken: [{ netwerk: 'netwerk', contacten: ['bert', 'cil'], bron: 'ongedateerd' }],
        meer: [{ situatie: 'haakt-af', titel: 'Meldpunt', tekst: 'Een meldpunt.', bronnen: ['gedateerd'] }],
        nagekeken,
      },
    },
    {
      id: 'brussel',
      data: {
        naam: 'Brussel',
        code: 'BE-BRU',
        soort: 'gewest',
        volgorde: 20,
        netwerken: [{ netwerk: 'netwerk', contacten: [], onbekend: 'De bron noemt niemand.', bron: 'ongedateerd' }],
        meer: [],
        nagekeken,
      },
    },
  ],
  contacts: [
    {
      id: 'ann',
      data: {
        naam: 'Ann',
        rol: 'coördinator',
        organisatie: 'vzw Test',
        email: 'ann@voorbeeld.be',
        telefoon: '+32470123456',
        netwerken: [],
        bron: 'gedateerd',
        nagekeken,
      },
    },
    {
      id: 'bert',
      data: {
        naam: 'Bert',
        rol: 'coördinator',
        email: 'bert@oud.be',
        emailAnders: { adres: 'bert@nieuw.be', reden: 'Twee bronnen verschillen.', bron: 'gedateerd' },
        netwerken: ['netwerk'],
        bron: 'ongedateerd',
        nagekeken,
        bevestigd: '2026-11-20',
      },
    },
    {
      id: 'cil',
      data: {
        naam: 'Cil',
        rol: 'coördinator',
        netwerken: ['netwerk'],
        bron: 'ongedateerd',
        nagekeken,
        opmerking: 'Adres ontbreekt.',
      },
    },
  ],
  guides: [
    {
      id: 'hasselt',
      data: {
        organisatie: 'Stad',
        soort: 'lokale-begeleider',
        gemeente: 'Hasselt',
        gebied: 'gemeente',
        rol: 'Begeleidt.',
        sinds: '2021',
        bron: 'gedateerd',
        nagekeken,
      },
    },
    {
      id: 'centrum',
      data: {
        organisatie: 'Centrum',
        soort: 'partner',
        gemeente: 'Brussel',
        gebied: 'gewest',
        rol: 'Helpt.',
        sinds: '2021',
        bron: 'gedateerd',
        nagekeken,
      },
    },
  ],
  sources: [
    {
      id: 'gedateerd',
      data: {
        titel: 'Bron met datum',
        uitgever: 'Krant',
        url: 'https://voorbeeld.be/a',
        datum: '2023-02-07',
        geraadpleegd: nagekeken,
        kopie: true,
      },
    },
    {
      id: 'ongedateerd',
      data: {
        titel: 'Bron zonder datum',
        uitgever: 'Agentschap',
        geraadpleegd: nagekeken,
        kopie: false,
        opmerking: 'Zonder adres.',
      },
    },
  ],
  changes: [
    { id: 'adres', data: { titel: 'Nieuw adres', datum: nagekeken, tekst: 'Ann verhuisde.', paginas: ['/contact/'] } },
  ],
};
