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

  it('names other pages only for a term that stands nowhere else', () => {
    const [page] = catalog.pages;
    if (!page) throw new Error('The fixture has no page.');
    const body = '<Term id="zorg">Zorg</Term> en <Term id="eis">een eis</Term>.';
    const other = { ...page, id: 'over', body } as typeof page;
    const more = termUses({ ...catalog, offers: [{ ...offer, body }], pages: [other] });
    expect(more.get('zorg')?.map(({ group }) => group)).not.toContain('andere pagina’s');
    const elsewhere = termUses({ ...catalog, pages: [other] });
    expect(elsewhere.get('eis')).toMatchObject([{ group: 'andere pagina’s', uses: [{ href: '/over/' }] }]);
  });

  it('leaves out what only search reads', () => {
    expect(uses.get('eis')).toEqual([]);
  });
});
