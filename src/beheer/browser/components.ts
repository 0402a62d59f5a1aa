/** The blocks of `src/model/blocks.ts` in the form: what an editor fills in, and how Sveltia reads them from MDX and writes them back. */
import type { EditorComponentDefinition } from '@sveltia/cms';
import { blockNames, blocks, diagrams, type BlockName } from '../../model/blocks.ts';
import { PICTURE, PICTURES } from '../body.ts';
import { selectedWord } from './selected-word.ts';

type Props = Readonly<Record<string, unknown>>;
type Form = Omit<EditorComponentDefinition, 'id' | 'label'>;

const text = (props: Props, key: string): string => String(props[key] ?? '').trim();

/**
 * What Sveltia makes of a block outside its own editor. The form takes whatever is pasted with the first letters of this
 * tag for the block (`importDOM`), so no page may know the tag: with a `<p>` every pasted paragraph became a block.
 */
const preview = (name: string, ...words: readonly string[]): string =>
  `<tw-${name.toLowerCase()}>${words.map(escape).join(': ')}</tw-${name.toLowerCase()}>`;

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Choice of an entry; `title` is the key that names it. */
const entry = (collection: string, label: string, title: string) => ({
  name: 'id',
  label,
  widget: 'relation' as const,
  collection,
  value_field: '{{slug}}',
  display_fields: [`{{${title}}}`],
  search_fields: [title],
});

/** A block that is no more than its name and an id, on a line of its own. */
const alone = (name: BlockName) => ({
  pattern: new RegExp(`^<${name} id="(?<id>[a-z0-9-]+)" \\/>$`, 'm'),
  toBlock: (props: Props) => `<${name} id="${text(props, 'id')}" />`,
  toPreview: (props: Props) => preview(name, text(props, 'id')),
});

const forms: Readonly<Record<BlockName, Form>> = {
  /** A word with its explanation from the glossary, within a sentence. */
  Term: {
    icon: 'dictionary',
    mode: 'dialog',
    summary: '{{tekst}}',
    fields: [
      entry('begrippen', 'Begrip', 'term'),
      {
        name: 'tekst',
        label: 'Tekst',
        hint: 'Het woord zoals het in de zin staat.',
        widget: 'string',
        get default() {
          return selectedWord();
        },
      },
    ],
    pattern: /<Term id="(?<id>[a-z0-9-]+)">(?<tekst>[^<>{}\n]+)<\/Term>/,
    toBlock: (props) => `<Term id="${text(props, 'id')}">${text(props, 'tekst')}</Term>`,
    toPreview: (props) => preview('Term', text(props, 'tekst')),
  },
  Contact: { icon: 'contact_phone', fields: [entry('contacten', 'Contact', 'naam')], ...alone('Contact') },
  /** A framed note with a title. Its text has an editor of its own, within that of the page, and may hold a `Term`. */
  LetOp: {
    icon: 'priority_high',
    fields: [
      {
        name: 'titel',
        label: 'Titel',
        widget: 'string',
        pattern: ['/^[^"<>{}]+$/', 'Gebruik geen aanhalingstekens of haakjes.'],
      },
      {
        name: 'tekst',
        label: 'Tekst',
        widget: 'richtext',
        modes: ['rich_text'],
        buttons: ['bold', 'link', 'bulleted-list', 'numbered-list'],
        editor_components: ['Term' satisfies BlockName],
        linked_images: false,
        use_emoji_autocomplete: false,
        pattern: ['/^(?:[^<{]|<Term id="[a-z0-9-]+">|<\\/Term>)+$/', 'Gebruik geen < of { in de tekst.'],
      },
    ],
    pattern: /^<LetOp titel="(?<titel>[^"<>{}\n]+)">\n+(?<tekst>[\s\S]*?)\n+<\/LetOp>$/m,
    toBlock: (props) => `<LetOp titel="${text(props, 'titel')}">\n${text(props, 'tekst')}\n</LetOp>`,
    toPreview: (props) => preview('LetOp', text(props, 'titel'), text(props, 'tekst')),
  },
  Schema: {
    icon: 'account_tree',
    fields: [
      {
        name: 'id',
        label: 'Schema',
        widget: 'select',
        options: Object.entries(diagrams).map(([value, label]) => ({ value, label })),
        default: Object.keys(diagrams)[0] ?? '',
      },
    ],
    ...alone('Schema'),
  },
};

/** A picture of the site's own, on a line of its own. While it isn't saved yet its address is one of the browser's memory. */
const picture: EditorComponentDefinition = {
  id: PICTURE,
  label: 'Afbeelding',
  icon: 'image',
  fields: [
    {
      name: 'src',
      label: 'Bestand',
      widget: 'image',
      choose_url: false,
      media_folder: `/public${PICTURES}`,
      public_folder: PICTURES,
    },
    {
      name: 'alt',
      label: 'Wat erop staat',
      hint: 'Voor wie het beeld niet ziet, bv. "Tijdlijn van het A-Z-project".',
      widget: 'string',
      pattern: ['/^[^\\[\\]<>{}\\n]+$/', 'Schrijf gewone woorden, zonder haakjes.'],
    },
  ],
  pattern: /^!\[(?<alt>[^\]\n]*)\]\((?<src>(?:\/|blob:)[^)\s]+)\)$/m,
  toBlock: (props) => `![${text(props, 'alt')}](${text(props, 'src')})`,
  toPreview: (props) => preview('beeld', text(props, 'alt')),
};

/** One definition for each block, and one for pictures. */
export const components: readonly EditorComponentDefinition[] = [
  ...blockNames.map((id) => ({ id, label: blocks[id].label, ...forms[id] })),
  picture,
];
