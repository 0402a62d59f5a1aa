/** What the tests of the editors' manual at /redactie/ share: its steps and its page. */
import { readPages, type DistPage } from './dist.ts';

/** The steps of the manual, by their headings; each has a `describe(steps.…)` in `tests/e2e/manual*.test.ts`. */
export const steps = {
  live: 'Van wijziging tot online',
  text: 'Een tekst aanpassen',
  contact: 'Een contact aanpassen',
  date: 'Een datum aanpassen',
  guide: 'Een lokale begeleider toevoegen',
  offer: 'Een aanbod toevoegen',
  term: 'Een begrip toevoegen',
  word: 'Een gewoon woord toevoegen voor wie zoekt',
  back: 'De vorige versie terugzetten',
  begin: 'Werken op je eigen computer',
  preview: 'Bekijken hoe het wordt',
  network: 'Een heel netwerk toevoegen',
  removal: 'Iemand vraagt om weg te mogen',
};

/** The manual, or a page below it, as built. Throws when the site has no such page. */
export function manualPage(below = ''): DistPage {
  const page = readPages().find(({ path }) => path === `/redactie/${below}`);
  if (!page) throw new Error(`There is no page /redactie/${below}.`);
  return page;
}
