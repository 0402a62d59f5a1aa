/** What a page has around its text (menus, buttons to share, cookies) goes, and the account says what went. */
import { type Block, lineOf, textOf } from './tree.ts';
import { type Note } from './types.ts';

/** Lines that are furniture as a whole; a line that also says something else stays. */
const LINES: readonly RegExp[] = [
  /^(?:(?:ga|spring|meteen|direct|overslaan en) )*naar (?:de )?(?:hoofd)?(?:inhoud|navigatie)(?: gaan)?$|^skip to (?:main )?content$/,
  /^(?:hoofd)?(?:menu|navigatie|kruimelpad)$|^(?:open|sluit|toon)(?: het)? menu$|^home$|^home(?: ?[>›»/|]+ ?[^>›»/|]+)+$|^[^.!?]{1,40} [>›»]$/,
  /^(?:zoek|zoeken|sluiten?|inloggen|uitloggen|delen|afdrukken|print(?: deze pagina)?|lees voor)$/,
  /^(?:deel|volg ons)(?: (?:dit|deze|op|via)(?: [\p{L}&]+){0,4})?:?$/u,
  /^(?:facebook|twitter|x|linkedin|instagram|youtube|whatsapp|bluesky|tiktok)(?:[ ,|]+(?:facebook|twitter|x|linkedin|instagram|youtube|whatsapp|bluesky|tiktok))*$/,
  /^(?:terug )?naar boven$|^(?:top|bottom) of page$|^terug naar (?:het )?overzicht$|^[ju]e? bent hier:?$/,
  /^(?:alle )?cookies? (?:aanvaarden|accepteren|weigeren|instellingen|voorkeuren)$|^cookie-?(?:instellingen|beleid|voorkeuren)$/,
  /^(?:privacy(?:verklaring|beleid)?|disclaimer|sitemap|toegankelijkheidsverklaring|gebruiksvoorwaarden)$/,
  /^(?:©|\(c\)|copyright)[^.]*$|^alle rechten voorbehouden\.?$/,
];

/** Takes furniture out of the blocks; each kind of line is named once in the account. */
export function withoutFurniture(all: readonly Block[]): { blocks: Block[]; notes: Note[] } {
  const gone: string[] = [];
  const words: string[] = [];
  const blocks = all.filter((block) => {
    const text = block.type === 'paragraph' || block.type === 'heading' ? textOf(block) : '';
    const line = text.length <= 120 ? text.toLowerCase() : '';
    if (!LINES.some((pattern) => pattern.test(line))) return true;
    words.push(text);
    gone.push(`"${text}" (regel ${lineOf(block)})`);
    return false;
  });
  const notes: Note[] =
    gone.length > 0
      ? [{ kind: 'weggelaten', text: `Onderdelen van de site: ${gone.join(', ')}.`, words: words.join('\n') }]
      : [];
  return { blocks, notes };
}
