import { describe, expect, it } from 'vitest';
import { catalog } from './catalog.fixture.ts';
import { termUses } from './term-uses.ts';

const [situation] = catalog.situations;
const [offer] = catalog.offers;
if (!situation || !offer) throw new Error('The fixture lost its entries.');
const uses = termUses({
  ...catalog,
  situations: [{ ...situation, data: { ...situation.data, samenvatting: 'Vraag zorg aan de school.' } }],
  offers: [
    {
      ...offer,
      data: { ...offer.data, doel: 'zorg', zoekwoorden: ['een eis stellen'] },
      body: 'Eerst dit.\n\n## Wat het kost\n\nMet <Term id="zorg">zorg</Term>.\n\n## Wat het kost\n\n<Term id="evaluatie">Een evaluatie</Term>, en nog <Term id="zorg">zorg</Term>.',
    },
  ],
});

describe('termUses', () => {
  it('leads to the section that explains a term first, and to the page whose facts name it', () => {
    expect(uses.get('zorg')).toEqual([
      { group: 'de wegwijzer', uses: [{ name: 'Haakt af', href: '/wegwijzer/haakt-af/' }] },
      { group: 'het aanbod', uses: [{ name: 'Voorbeeldtraject', href: '/aanbod/voorbeeld/#wat-het-kost' }] },
    ]);
    expect(uses.get('evaluatie')?.[0]?.uses).toEqual([
      { name: 'Voorbeeldtraject', href: '/aanbod/voorbeeld/#wat-het-kost-1' },
    ]);
  });

  it('leaves out what only search reads', () => {
    expect(uses.get('eis')).toEqual([]);
  });
});
