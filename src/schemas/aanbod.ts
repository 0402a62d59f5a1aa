/** An offer: a support trajectory a school or local authority can apply for. One MDX file in content/aanbod/. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import {
  allowedDuplicates,
  checkedOn,
  howWeKnow,
  line,
  order,
  ref,
  searchWords,
  sentences,
  sources,
} from './fields.ts';

export const STATUS = ['actief', 'onzeker', 'afgelopen'] as const;
export const DOELGROEPEN = [
  'basisschool',
  'secundaire-school',
  'scholengroep',
  'lokaal-bestuur',
  'organisatie',
] as const;
export const LOOPTIJDEN = ['tot-1-schooljaar', '1-schooljaar', '2-schooljaren', 'eigen-tempo', 'onbekend'] as const;
export const KOSTPRIJZEN = ['gratis', 'was-gratis', 'deels-betalend', 'onbekend'] as const;

/** One activity within a phase; `minuten` is the time spent together, repeated `aantal` times. */
const onderdeel = z.strictObject({
  tekst: sentences('Onderdeel', 'Wat er gebeurt, in een korte zin.', 300),
  minuten: z.int().min(5).max(480).optional().meta({
    title: 'Minuten',
    description: 'Duur van één keer, in minuten. Alleen als de bron die noemt. Twee uur is 120.',
  }),
  aantal: z
    .int()
    .min(2)
    .max(20)
    .optional()
    .meta({ title: 'Aantal', description: 'Hoeveel keer, als het meer dan één keer is.' }),
});

const fase = z.strictObject({
  titel: line('Fase', 'Naam van de fase, bv. "Aanloop".', 100),
  wat: sentences('Wat', 'Waar deze fase om draait, in een of twee zinnen.', 500),
  onderdelen: z
    .array(onderdeel)
    .meta({ title: 'Onderdelen', description: 'Wat er in deze fase gebeurt, in volgorde.' }),
});

const looptijd = z.strictObject({
  soort: z.enum(LOOPTIJDEN).meta({ title: 'Soort', description: 'Voor de filter op de pagina Aanbod.' }),
  tekst: line('Tekst', 'Wat de lezer ziet, bv. "2 schooljaren".', 120),
});

const kostprijs = z.strictObject({
  soort: z.enum(KOSTPRIJZEN).meta({
    title: 'Soort',
    description:
      'Voor de filter op de pagina Aanbod. gratis: volgens een bron vandaag gratis; was-gratis: een bron zei dat vroeger.',
  }),
  tekst: line('Tekst', 'Wat de lezer ziet, bv. "gratis".', 160),
});

const voorwaarde = z.strictObject({
  kort: line('Kort', 'In enkele woorden, voor de lijst bovenaan, bv. "minstens 4 scholen doen mee".', 70),
  tekst: sentences('Voorwaarde', 'De hele voorwaarde, in een of twee zinnen.', 400),
});

const aanmelden = z.strictObject({
  wanneer: line('Wanneer', 'De periode, kort, bv. "tot eind februari". Of "onbekend".', 80),
  tekst: sentences('Hoe', 'Hoe je je aanmeldt, in een of twee zinnen.', 400),
});

export const aanbodSchema = z
  .strictObject({
    titel: line('Titel', 'Naam van het aanbod.', 80),
    samenvatting: sentences(
      'Samenvatting',
      'Wat het is, in een of twee zinnen. Staat onder de titel, op kaarten en in zoekmachines.',
      220,
    ),
    soort: z.enum(['hoofdaanbod', 'kort']).meta({
      title: 'Soort',
      description: 'Hoofdaanbod staat als kaart op de startpagina; kort staat er in een lijst onder.',
    }),
    kaartkop: line('Boven de titel', 'Op kaarten, boven de titel: voor wie het is, bv. "Eén school".', 50),
    volgorde: order(),
    status: z.enum(STATUS).meta({ title: 'Status', description: 'actief, onzeker (misschien voorbij) of afgelopen.' }),
    statusReden: sentences(
      'Reden van de status',
      'Waarom het onzeker of afgelopen is. Verplicht, behalve bij "actief".',
      400,
    ).optional(),
    doelgroepen: z
      .array(z.enum(DOELGROEPEN))
      .min(1, 'Kies minstens één doelgroep.')
      .meta({ title: 'Doelgroepen', description: 'Voor wie het is. Voor de filter op de pagina Aanbod.' }),
    voorWie: line('Voor wie', 'Wat de lezer ziet, bv. "een lokaal bestuur met minstens 4 scholen".', 200),
    looptijd: looptijd.meta({ title: 'Looptijd', description: 'Hoe lang het duurt.' }),
    kostprijs: kostprijs.meta({ title: 'Kostprijs', description: 'Wat het kost.' }),
    begeleiding: line('Begeleiding', 'Wie begeleidt, bv. "2 trajectbegeleiders en een ervaringsdeskundige".', 200),
    voorwaarden: z
      .array(voorwaarde)
      .meta({ title: 'Voorwaarden', description: 'Waaraan je moet voldoen. Leeg als er geen bekend zijn.' }),
    aanmelden: aanmelden.meta({ title: 'Aanmelden', description: 'Wanneer en hoe je je aanmeldt.' }),
    contact: ref('contacten', 'Contact', 'Bestandsnaam in content/contacten, zonder extensie.'),
    fasen: z.array(fase).meta({
      title: 'Fasen',
      description: 'De stappen in de tijd. De uren worden vanzelf opgeteld. Leeg als er geen bekend zijn.',
    }),
    verwant: z
      .array(ref('aanbod', 'Verwant aanbod', 'Bestandsnaam in content/aanbod, zonder extensie.'))
      .meta({ title: 'Verwant', description: 'Ander aanbod dat hierbij past.' }),
    hoeWeten: howWeKnow(),
    bronnen: sources(),
    nagekeken: checkedOn(),
    zoekwoorden: searchWords(),
    dubbelToegestaan: allowedDuplicates(),
    uitzonderingen: exceptions(),
  })
  .superRefine((entry, context) => {
    if (entry.status !== 'actief' && !entry.statusReden)
      context.addIssue({
        code: 'custom',
        path: ['statusReden'],
        message: `Zeg waarom de status "${entry.status}" is, bv. "De subsidie liep in 2024 af."`,
      });
  });

export type AanbodData = z.infer<typeof aanbodSchema>;
