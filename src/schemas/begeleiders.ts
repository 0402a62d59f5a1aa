/** A local guide (or a partner of vzw Krijt) in a municipality or in Brussels. One JSON file in content/begeleiders/. */
import { z } from 'zod';
import { exceptions } from './exceptions.ts';
import { checkedOn, line, ref, sentences, url } from './fields.ts';

export const begeleidersSchema = z.strictObject({
  organisatie: line('Organisatie', 'Wie begeleidt, bv. "SAAMO Mechelen".', 100),
  soort: z.enum(['lokale-begeleider', 'partner']).meta({
    title: 'Soort',
    description: 'lokale-begeleider als een bron zegt dat iemand door vzw Krijt is opgeleid; anders partner.',
  }),
  gemeente: line('Gemeente', 'Officiële naam van de gemeente, bv. "Oostende". Voor heel Brussel: "Brussel".', 60),
  gebied: z
    .enum(['gemeente', 'gewest'])
    .meta({ title: 'Gebied', description: 'gemeente, of gewest als het voor heel Brussel is.' }),
  rol: sentences('Wat ze doen', 'In een tot drie zinnen.', 600),
  sinds: line('Sinds', 'Bv. "schooljaar 2021-2022".', 60),
  doelgroep: line(
    'Voor wie',
    'Welke scholen, bv. "secundaire scholen in Mechelen". Alleen als een bron het zegt.',
    160,
  ).optional(),
  contact: ref(
    'contacten',
    'Contact',
    'Een eigen contactpersoon, als een bron die noemt: bestandsnaam in content/contacten, zonder extensie.',
  ).optional(),
  website: url('Website', 'Pagina van de organisatie zelf.').optional(),
  bron: ref('bronnen', 'Bron', 'Bestandsnaam in content/bronnen, zonder extensie.'),
  nagekeken: checkedOn(),
  uitzonderingen: exceptions(),
});

export type BegeleiderData = z.infer<typeof begeleidersSchema>;
