/** A date or a yearly period: when one can apply, or what took place. One JSON file in content/agenda/. */
import { z } from 'zod';
import { isRealDate } from '../model/dates.ts';
import { DAY_OF_YEAR, isDayOfYear } from '../model/agenda-days.ts';
import { checkedOn, line, ref, sentences } from './fields.ts';

export const AGENDASOORTEN = ['aanmelden', 'activiteit'] as const;

const DAY = new RegExp(String.raw`^(?:\d{4}-\d{2}-\d{2}|${DAY_OF_YEAR})$`);
const EXAMPLES = 'Eén keer: bv. "2024-04-25". Elk jaar: bv. "1 januari" of "eind februari".';

const dayWords = (title: string, description: string) =>
  z
    .string()
    .regex(DAY, `Schrijf een dag. ${EXAMPLES}`)
    .meta({ title, description: `${description} ${EXAMPLES}` });

const clock = (title: string, example: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, `Schrijf het uur als "${example}".`)
    .meta({ title, description: `Belgische tijd, bv. "${example}".` });

const uren = z
  .strictObject({ van: clock('Begin', '14:30'), tot: clock('Einde', '16:00') })
  .refine(({ van, tot }) => van < tot, { path: ['tot'], message: 'Het einde komt na het begin, bv. "16:00".' });

export const agendaSchema = z
  .strictObject({
    titel: line('Titel', 'Wat er dan kan of gebeurt, bv. "Je kandidaat stellen voor een Krijt-traject".', 90),
    soort: z.enum(AGENDASOORTEN).meta({
      title: 'Soort',
      description: 'aanmelden: een periode of een laatste dag om iets aan te vragen. activiteit: iets dat plaatsvindt.',
    }),
    tekst: sentences('Tekst', 'Wat de lezer moet weten, in een of twee zinnen.', 300),
    jaarlijks: z.boolean().meta({
      title: 'Elk jaar',
      description: 'Ja als de bron zegt dat dit elk jaar zo is. Schrijf de dagen dan zonder jaar.',
    }),
    van: dayWords('Van', 'De eerste dag. Laat weg als de bron alleen een laatste dag noemt.').optional(),
    tot: dayWords('Tot en met', 'De laatste dag, of dezelfde dag als "van".'),
    uren: uren.optional().meta({ title: 'Uren', description: 'Alleen bij één dag, en als de bron ze noemt.' }),
    volgendSchooljaar: z.boolean().meta({
      title: 'Voor het volgende schooljaar',
      description: 'Ja als je je dan aanmeldt voor een start in het schooljaar daarna. De site rekent uit welk dat is.',
    }),
    aanbod: ref('aanbod', 'Aanbod', 'Waarover het gaat: bestandsnaam in content/aanbod, zonder extensie.').optional(),
    netwerk: ref(
      'netwerken',
      'Netwerk',
      'Waarover het gaat, als dat geen aanbod is: bestandsnaam in content/netwerken, zonder extensie.',
    ).optional(),
    opmerking: sentences('Opmerking', 'Hoe we de bron lezen, als die niet precies is.', 300).optional(),
    bron: ref('bronnen', 'Bron', 'Waar dit staat: bestandsnaam in content/bronnen, zonder extensie.'),
    nagekeken: checkedOn(),
  })
  .superRefine((entry, context) => {
    const problem = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    const { jaarlijks, van, tot, uren: hours } = entry;
    for (const [key, value] of Object.entries({ van, tot })) {
      if (value === undefined || !DAY.test(value)) continue;
      if (jaarlijks ? isDayOfYear(value) : isRealDate(value)) continue;
      problem(
        key,
        jaarlijks
          ? 'Dit is elk jaar: schrijf een dag die elk jaar bestaat, zonder jaar. Bv. "1 januari" of "eind februari".'
          : 'Dit is één keer: schrijf een bestaande datum als jaar-maand-dag, bv. "2024-04-25".',
      );
    }
    if (!jaarlijks && van !== undefined && van > tot)
      problem('tot', `De laatste dag komt voor de eerste. Schrijf een dag vanaf "${van}".`);
    if (hours && (jaarlijks || van !== tot))
      problem('uren', 'Uren kunnen alleen bij één dag: zet bij "van" en "tot" dezelfde datum, bv. "2024-04-25".');
  });

export type AgendaData = z.infer<typeof agendaSchema>;
