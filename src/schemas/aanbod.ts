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
export const SCHOLEN = ['een-school', 'meer-scholen', 'onbekend'] as const;
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

const omweg = z.strictObject({
  doelgroepen: z
    .array(z.enum(DOELGROEPEN))
    .min(1, 'Kies minstens één doelgroep.')
    .meta({ title: 'Wie', description: 'Wie het langs deze weg kan krijgen.' }),
  hoe: sentences('Hoe', 'Langs welke weg, in een zin, bv. "Je lokaal bestuur vraagt het aan."', 160),
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
    aanvrager: z.array(z.enum(DOELGROEPEN)).meta({
      title: 'Aanvrager',
      description: 'Wie het zelf kan aanvragen volgens de bron. Leeg als geen bron het zegt.',
    }),
    ookVia: z.array(omweg).meta({
      title: 'Ook via',
      description: 'Wie het niet zelf aanvraagt, maar het langs een andere weg kan krijgen. Mag leeg zijn.',
    }),
    scholen: z.enum(SCHOLEN).meta({
      title: 'Scholen',
      description: 'Voor één school of voor meer scholen samen. onbekend als de bron geen aantal scholen noemt.',
    }),
    minimumScholen: z.int().min(2).max(50).optional().meta({
      title: 'Minstens zoveel scholen',
      description: 'Alleen bij meer scholen, en alleen als de bron een getal noemt.',
    }),
    doel: line('Doel', 'Waar je naartoe werkt, bv. "een beleid voor de eigen school".', 120),
    perSchool: line(
      'Per school',
      'Wat elke school apart krijgt of doet, bv. "eigen begeleiding". Laat weg als de bron het niet zegt.',
      120,
    ).optional(),
    nadien: line(
      'Nadien',
      'Wat er na het traject nog kan, bv. "nazorg". Laat weg als de bron het niet zegt.',
      120,
    ).optional(),
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
    if (entry.minimumScholen !== undefined && entry.scholen !== 'meer-scholen')
      context.addIssue({
        code: 'custom',
        path: ['minimumScholen'],
        message: 'Een minimum kan alleen bij "meer-scholen". Laat het weg, of zet bij "scholen": meer-scholen.',
      });
    if (entry.status !== 'actief' && !entry.statusReden)
      context.addIssue({
        code: 'custom',
        path: ['statusReden'],
        message: `Zeg waarom de status "${entry.status}" is, bv. "De subsidie liep in 2024 af."`,
      });
  });

export type AanbodData = z.infer<typeof aanbodSchema>;
