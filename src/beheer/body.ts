/** The running text of an MDX file in the form: which marks an editor may use, and what is refused. */
import type { Field } from '@sveltia/cms';
import { blockNames, blocks } from '../model/blocks.ts';

/** Name of the picture among the blocks of the form, and the folder of the site where pictures are. */
export const PICTURE = 'Afbeelding';
export const PICTURES = '/beelden';

/** What may stand behind an attribute. */
const VALUES = { id: '[a-z0-9]+(?:-[a-z0-9]+)*', titel: '[^"<>{}]+' };

/** Every way in which `<` may stand in a text: the tags of the blocks. */
const TAGS = blockNames.flatMap((name) => {
  const { attribute, words } = blocks[name];
  const open = `${name} ${attribute}="${VALUES[attribute]}"`;
  return words ? [open, `\\/${name}`] : [`${open} \\/`];
});

/** A picture without a text or a file, a link to nowhere, a block without words: the fields of a block let them pass. */
const UNFINISHED = '!\\[\\s*\\]|\\]\\(\\s*\\)|">\\s*<\\/';

/**
 * What a text must match, as `/source/`: no `<` or `{` outside the tags above (they would be code in MDX), no line that
 * starts with `import` or `export`, and nothing unfinished.
 */
export const BODY_PATTERN = `/^(?![\\s\\S]*(?:(?:^|\\n)(?:import|export)\\s|${UNFINISHED}))(?:\\\\[<{]|[^<{]|<(?:${TAGS.join('|')})>)*$/`;
const BODY_MESSAGE =
  'Gebruik geen < of { in de tekst, en begin geen regel met import of export. Een begrip, contact, kader of afbeelding zet je erin met Invoegen; vul er elk veld van in.';

/** A glossary text is shown as it is: no Markdown at all. */
export const PLAIN_PATTERN = '/^[^<>{}\\[\\]*_#`|]*$/';
const PLAIN_MESSAGE = 'Schrijf hier gewone zinnen, zonder opmaak, links of haakjes als < { [.';

const common = { name: 'body', label: 'Tekst', required: true, i18n: false as const };

/** The field for the text under the front matter; `plain` for a glossary entry. */
export function bodyField(plain: boolean): Field {
  if (plain)
    return {
      ...common,
      widget: 'text',
      hint: 'Eén tot drie gewone zinnen, zonder opmaak.',
      pattern: [PLAIN_PATTERN, PLAIN_MESSAGE],
      use_emoji_autocomplete: false,
    };
  return {
    ...common,
    widget: 'richtext',
    required: false,
    hint: 'De tekst van de pagina. De grote titel komt er vanzelf boven: begin met een kop van niveau 2.',
    modes: ['rich_text', 'raw'],
    buttons: [
      'bold',
      'italic',
      'code',
      'link',
      'heading-two',
      'heading-three',
      'heading-four',
      'bulleted-list',
      'numbered-list',
      'quote',
    ],
    editor_components: [...blockNames, PICTURE],
    allow_nested_components: true,
    linked_images: false,
    use_emoji_autocomplete: false,
    pattern: [BODY_PATTERN, BODY_MESSAGE],
  };
}
