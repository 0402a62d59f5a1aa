/**
 * Building blocks shared by every content schema. Plain zod, no I/O and no `astro:content`, so that the site,
 * `npm run check:content`, the JSON Schemas and the form at /beheer/ all read the same definitions.
 *
 * Every field carries `.meta({ title, description })`: the Dutch label and hint an editor sees.
 */
import { z } from 'zod';
import { isRealDate, isRealPartialDate } from '../model/dates.ts';

/** Names of the collections a reference can point to. */
export type CollectionName =
  | 'situaties'
  | 'aanbod'
  | 'netwerken'
  | 'paginas'
  | 'begrippen'
  | 'regios'
  | 'contacten'
  | 'begeleiders'
  | 'agenda'
  | 'bronnen'
  | 'zoekwoorden'
  | 'wijzigingen';

/** A file name without extension: lower-case letters, digits and single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A reference to an entry of another collection, stored as that file's name without extension.
 * Zod checks the form; that the entry exists is checked by `npm run check:content` and, when a page is built, by `find` in src/model/catalog.ts.
 */
export const ref = (collection: CollectionName, title: string, description: string) =>
  z
    .string()
    .regex(slugPattern, 'Schrijf hier de bestandsnaam zonder extensie, bv. "an-peeters".')
    .meta({ title, description, ref: collection });

/** One line of text, not empty, no spaces around it. */
export const line = (title: string, description: string, max = 160) =>
  z
    .string()
    .min(1, 'Dit veld mag niet leeg zijn.')
    .max(max, `Maak dit korter: hoogstens ${max} tekens.`)
    .regex(/^\S(?:.*\S)?$/u, 'Haal de spaties of regeleinden vooraan, achteraan of in het midden weg.')
    .meta({ title, description });

/** One or more sentences on one line. */
export const sentences = (title: string, description: string, max = 600) =>
  line(title, description, max).meta({ title, description, multiline: true });

/** A full day, `YYYY-MM-DD`, that exists. */
export const day = (title: string, description: string) =>
  z
    .string()
    .refine(isRealDate, 'Schrijf een bestaande datum als jaar-maand-dag, bv. "2026-11-21".')
    .meta({ title, description, format: 'date' });

/** A day, a month or a year (`2024-03-12`, `2024-03` or `2024`), as exact as the source gives it. */
export const partialDate = (title: string, description: string) =>
  z
    .string()
    .refine(isRealPartialDate, 'Schrijf een datum als "2024-03-12", "2024-03" of "2024".')
    .meta({ title, description, format: 'partial-date' });

/** A full day that can't lie in the future; the content check compares it with today. */
export const pastDay = (title: string, description: string) =>
  day(title, description).meta({ title, description, format: 'date', past: true });

/** The day an editor last compared the entry with its source. */
export const checkedOn = () =>
  pastDay('Nagekeken', 'De dag waarop je dit voor het laatst met de bron vergeleek, bv. "2026-11-21".');

export const email = (title: string, description: string) =>
  z
    .email('Dit is geen geldig e-mailadres. Schrijf bv. "voornaam.naam@organisatie.be".')
    .meta({ title, description, format: 'email' });

/** Belgian telephone number in E.164: +32 and eight (fixed) or nine (mobile) digits. */
export const telephone = (title: string, description: string) =>
  z
    .string()
    .regex(/^\+32(?:4\d{8}|[1-35-9]\d{7})$/, 'Schrijf het nummer met +32 en zonder spaties, bv. "+32470123456".')
    .meta({ title, description, format: 'tel' });

/**
 * A web address that leads where it seems to: the name of the site in plain letters (no lookalikes, no `xn--`), no user
 * name before it (`https://www.vzwkrijt.be@evil.be/` opens evil.be), and no spaces, quotes or brackets after it.
 */
export const webAddress =
  /^https?:\/\/(?![^/?#]*xn--)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#][^\s"'<>\\^`{|}]*)?$/i;

const FULL_ADDRESS = 'Schrijf het volledige adres, bv. "https://www.voorbeeld.be/".';

export const url = (title: string, description: string) =>
  z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain, error: FULL_ADDRESS })
    .regex(webAddress, FULL_ADDRESS)
    .meta({ title, description, format: 'uri' });

/** Address of a page of this site, or of a place on it. */
export const pagePath = () =>
  z
    .string()
    .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, 'Schrijf een adres van deze site, bv. "/aanbod/groepstraject/".')
    .meta({ title: 'Pagina', description: 'Adres op deze site, bv. "/begrippen/#schoolfactuur".', link: true });

/** A positive whole number that orders entries; low comes first. */
export const order = () =>
  z
    .int('Schrijf een geheel getal, bv. 10.')
    .min(1)
    .max(999)
    .meta({ title: 'Volgorde', description: 'Plaats in lijsten: het laagste getal staat eerst, bv. 10.' });

/** Sources of an entry: at least one. */
export const sources = () =>
  z
    .array(ref('bronnen', 'Bron', 'Bestandsnaam in content/bronnen, zonder extensie.'))
    .min(1, 'Noem minstens één bron.')
    .meta({
      title: 'Bronnen',
      description:
        'Waar de feiten op deze pagina vandaan komen. De eerste is de hoofdbron: haar datum zegt hoe zeker de pagina is.',
    });

/** What is uncertain about an entry and how its facts are known; shown once, at the end of its page. */
export const howWeKnow = () =>
  z
    .array(sentences('Punt', 'Eén punt, in een tot drie zinnen.', 500))
    .optional()
    .meta({
      title: 'Hoe weten we dit?',
      description: 'Wat onzeker is, waar bronnen verschillen, wat we zelf maakten. Staat dichtgeklapt onderaan.',
    });

/** Extra words under which search must find the entry. */
export const searchWords = () =>
  z
    .array(line('Zoekwoord', 'Eén woord of korte woordgroep.', 60))
    .optional()
    .meta({
      title: 'Zoekwoorden',
      description: 'Andere woorden waarmee mensen dit zoeken. Ze staan niet op de pagina.',
    });

/** Passages that may stand elsewhere too, each with the reason: official names and lists of terms. For texts only. */
export const allowedDuplicates = () =>
  z
    .array(
      z.strictObject({
        tekst: sentences('Tekst', 'De woorden die ook elders staan, letterlijk.', 600),
        reden: sentences('Reden', 'Waarom dat mag, bv. "Officiële naam van het decreet."', 200),
      }),
    )
    .optional()
    .meta({
      title: 'Dubbel toegestaan',
      description: 'Tekst die ook elders staat en dat mag. Laat weg als er geen is.',
    });
