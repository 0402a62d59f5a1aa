/** Words on the Open Graph images: what a link to the site shows when someone shares it. */
import type { PageKind } from '../../model/pages.ts';

export interface OgText {
  /** Short label above the title. */
  readonly label: string;
  /** At most about 45 characters: it is set large, on at most three lines. */
  readonly title: string;
  /** One line below. */
  readonly line: string;
}

/** One image per kind of page. */
export const ogTexts: Readonly<Record<PageKind, OgText>> = {
  start: {
    label: 'Voor scholen en lokale besturen',
    title: 'Waar kan jouw school terecht?',
    line: 'Trajecten tegen armoede op school en tegen schooluitval',
  },
  wegwijzer: {
    label: 'Wegwijzer',
    title: 'Wat speelt er? Zo vind je hulp',
    line: 'Bij wie je eerst terechtkunt, bij wie daarna, en hoe',
  },
  aanbod: {
    label: 'Aanbod',
    title: 'Welk traject past bij jouw school?',
    line: 'Voor wie, hoe lang, wat het kost en hoe je je aanmeldt',
  },
  netwerk: {
    label: 'Netwerken',
    title: 'Samen werken aan kansen voor leerlingen',
    line: 'Netwerken van onderwijs, welzijn en jeugdhulp',
  },
  regio: {
    label: 'Per regio',
    title: 'Bij wie kun je terecht in jouw regio?',
    line: 'De contacten van elke provincie en van Brussel',
  },
  gemeente: {
    label: 'Per gemeente',
    title: 'Bij wie kun je terecht in jouw gemeente?',
    line: 'De contacten voor elke gemeente in Vlaanderen en Brussel',
  },
  begrip: {
    label: 'Begrippen',
    title: 'Moeilijke woorden, kort uitgelegd',
    line: 'Begrippen uit onderwijs, welzijn en jeugdhulp',
  },
  pagina: {
    label: 'Voor scholen en lokale besturen',
    title: 'Trajecten tegen armoede en schooluitval',
    line: 'Met bij elk feit een bron en een datum',
  },
  kaart: {
    label: 'Kaart',
    title: 'Vind je contact op de kaart',
    line: 'Klik op een provincie, of typ je postcode of gemeente',
  },
  zoeken: {
    label: 'Zoeken',
    title: 'Zoek een traject, een woord of een contact',
    line: 'In alle pagina’s van de site',
  },
};
