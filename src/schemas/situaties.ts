/** A situation that a visitor brings, and the steps that help: whom first, whom then, how. One MDX file in content/situaties/. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import { allowedDuplicates, checkedOn, line, order, ref, searchWords, sentences, url } from './fields.ts';

/** Who or what a step leads to. A place fills in the people of `netwerk` and `begeleider`. */
export const STAPSOORTEN = ['clb', 'netwerk', 'begeleider', 'aanbod', 'contact', 'website'] as const;

/** What each kind of step must hold, beside its text. */
const needed: Readonly<
  Record<(typeof STAPSOORTEN)[number], readonly ['netwerk' | 'contact' | 'keuzes' | 'website', string][]>
> = {
  clb: [],
  netwerk: [['netwerk', 'Kies het netwerk, bv. "samen-tegen-schooluitval".']],
  begeleider: [['contact', 'Kies wie helpt waar geen lokale begeleider bekend is, bv. "colette-victor".']],
  aanbod: [['keuzes', 'Noem minstens één keuze: voor wie, en welk aanbod.']],
  contact: [['contact', 'Kies het contact, bv. "colette-victor".']],
  website: [['website', 'Schrijf het adres, bv. "https://www.clbchat.be/".']],
};

const keuze = z.strictObject({
  als: line('Voor', 'Voor wie deze keuze is, bv. "één school".', 80),
  aanbod: ref('aanbod', 'Aanbod', 'Bestandsnaam in content/aanbod, zonder extensie.'),
});

const stap = z
  .strictObject({
    titel: line('Stap', 'Wat je doet, als opdracht. Bv. "Praat eerst met het CLB van de school".', 90),
    soort: z.enum(STAPSOORTEN).meta({
      title: 'Soort',
      description:
        'Bij wie de stap uitkomt: het CLB van de school, een netwerk, een lokale begeleider, aanbod om uit te kiezen, één contact of een website.',
    }),
    tekst: sentences('Wat en waarom', 'Eén korte zin: ze staat ook op de pagina van elke regio en gemeente.', 160),
    hoe: sentences(
      'Hoe',
      'Hoe je het aanpakt en hoe snel het gaat, als een bron dat zegt. Staat alleen op de pagina van de situatie.',
      500,
    ).optional(),
    netwerk: ref('netwerken', 'Netwerk', 'Bestandsnaam in content/netwerken, zonder extensie.').optional(),
    contact: ref('contacten', 'Contact', 'Bestandsnaam in content/contacten, zonder extensie.').optional(),
    keuzes: z
      .array(keuze)
      .optional()
      .meta({ title: 'Keuzes', description: 'Het aanbod waaruit je kiest. Alleen bij de soort "aanbod".' }),
    website: url('Website', 'Adres van de site waar je terechtkunt.').optional(),
    bron: ref('bronnen', 'Bron', 'Waar dit staat: bestandsnaam in content/bronnen, zonder extensie.').optional(),
    eigenRaad: z.boolean().meta({
      title: 'Eigen raad',
      description: 'Ja als de raad of de volgorde van ons komt. Dat staat er dan bij, ook naast een bron.',
    }),
  })
  .superRefine((step, context) => {
    for (const [key, message] of needed[step.soort]) {
      const value = step[key];
      if (value === undefined || value.length === 0) context.addIssue({ code: 'custom', path: [key], message });
    }
    if (!step.bron && !step.eigenRaad)
      context.addIssue({
        code: 'custom',
        path: ['bron'],
        message: 'Noem de bron van deze stap, of zet "eigenRaad: true" als het onze eigen raad is.',
      });
  });

export const situatiesSchema = z.strictObject({
  titel: line('Titel', 'De situatie in de woorden van de bezoeker.', 80),
  kort: line('Kort', 'Voor lijsten en rijen, bv. "Een leerling haakt af".', 40),
  samenvatting: sentences('Samenvatting', 'Wat de lezer hier vindt, in een of twee zinnen.', 220),
  voorWie: line('Voor wie', 'Bv. "scholen en CLB’s".', 100),
  volgorde: order(),
  perPlaats: z.boolean().meta({
    title: 'Per plaats',
    description: 'Ja als deze situatie op de pagina van elke regio en gemeente staat, met de mensen van die plaats.',
  }),
  stappen: z
    .array(stap)
    .min(1, 'Schrijf minstens één stap.')
    .meta({ title: 'Stappen', description: 'Wat je doet, in volgorde: wie eerst, wie daarna.' }),
  nagekeken: checkedOn(),
  zoekwoorden: searchWords(),
  dubbelToegestaan: allowedDuplicates(),
  uitzonderingen: exceptions(),
});

export type SituatieData = z.infer<typeof situatiesSchema>;
