/** Remarks of the content check that may be wrong in one place, and how an editor says so. */
import { z } from 'zod';
import { line, sentences } from './fields.ts';

/** Codes of the remarks that a reason can answer; the others are solved and never excused. */
export const EXCUSABLE = [
  'begrip-ongemarkeerd',
  'contact-dubbel',
  'contact-regio',
  'contact-onbereikbaar',
  'domein-tikfout',
  'datum-voorbij',
  'bewering-oud',
  'kostprijs-tekst',
  'kop-nep',
  'koppelteken-los',
  'link-http',
  'naam-verwijderd',
] as const;

export type Excusable = (typeof EXCUSABLE)[number];

/** Remarks that don't hold for this entry, each with its words and the reason. */
export const exceptions = () =>
  z
    .array(
      z.strictObject({
        soort: z.enum(EXCUSABLE).meta({
          title: 'Soort',
          description: 'De soort staat tussen rechte haken achter de opmerking van de controle.',
        }),
        tekst: line('Tekst', 'De woorden of het gegeven waar de opmerking over gaat, letterlijk.', 200),
        reden: sentences('Reden', 'Waarom het toch klopt, bv. "Ze delen één mailbox."', 200),
      }),
    )
    .optional()
    .meta({
      title: 'Uitzonderingen',
      description: 'Opmerkingen van de controle die hier niet gelden. Laat weg als er geen zijn.',
    });
