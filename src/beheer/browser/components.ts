/** The blocks of `src/model/blocks.ts` in the form: what an editor fills in, and how Sveltia reads them from MDX and writes them back. */
import type { EditorComponentDefinition } from '@sveltia/cms';
import { blockNames, blocks, diagrams, type BlockName } from '../../model/blocks.ts';

type Props = Readonly<Record<string, unknown>>;
type Form = Omit<EditorComponentDefinition, 'id' | 'label'>;

const text = (props: Props, key: string): string => String(props[key] ?? '').trim();

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Choice of an entry; `title` is the key that names it. */
const entry = (collection: string, label: string, title: string) => ({
  name: 'id',
  label,
  widget: 'relation' as const,
  collection,
  value_field: '{{slug}}',
  display_fields: [`{{${title}}} ({{slug}})`],
  search_fields: [title],
});

/** A block that is no more than its name and an id, on a line of its own. */
const alone = (name: BlockName) => ({
  pattern: new RegExp(`^<${name} id="(?<id>[a-z0-9-]+)" \\/>$`, 'm'),
  toBlock: (props: Props) => `<${name} id="${text(props, 'id')}" />`,
  toPreview: (props: Props) => `<p>${name}: ${escape(text(props, 'id'))}</p>`,
});

const forms: Readonly<Record<BlockName, Form>> = {
  /** A word with its explanation from the glossary, within a sentence. */
  Term: {
    icon: 'dictionary',
    mode: 'dialog',
    summary: '{{tekst}}',
    fields: [
      entry('begrippen', 'Begrip', 'term'),
      { name: 'tekst', label: 'Tekst', hint: 'Het woord zoals het in de zin staat.', widget: 'string' },
    ],
    pattern: /<Term id="(?<id>[a-z0-9-]+)">(?<tekst>[^<>{}\n]+)<\/Term>/,
    toBlock: (props) => `<Term id="${text(props, 'id')}">${text(props, 'tekst')}</Term>`,
    toPreview: (props) => `<dfn>${escape(text(props, 'tekst'))}</dfn>`,
  },
  Contact: { icon: 'contact_phone', fields: [entry('contacten', 'Contact', 'naam')], ...alone('Contact') },
  /** A framed note with a title. Its text is Markdown and may hold a `Term`. */
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
        hint: 'Een link schrijf je als [tekst](/pagina/).',
        widget: 'text',
        pattern: ['/^(?:[^<{]|<Term id="[a-z0-9-]+">|<\\/Term>)+$/', 'Gebruik geen < of { in de tekst.'],
      },
    ],
    pattern: /^<LetOp titel="(?<titel>[^"<>{}\n]+)">\n+(?<tekst>[\s\S]*?)\n+<\/LetOp>$/m,
    toBlock: (props) => `<LetOp titel="${text(props, 'titel')}">\n${text(props, 'tekst')}\n</LetOp>`,
    toPreview: (props) =>
      `<p><strong>${escape(text(props, 'titel'))}</strong></p><p>${escape(text(props, 'tekst'))}</p>`,
  },
  Schema: {
    icon: 'account_tree',
    fields: [
      {
        name: 'id',
        label: 'Schema',
        widget: 'select',
        options: Object.entries(diagrams).map(([value, label]) => ({ value, label })),
      },
    ],
    ...alone('Schema'),
  },
};

/** One definition for each block. */
export const components: readonly EditorComponentDefinition[] = blockNames.map((id) => ({
  id,
  label: blocks[id].label,
  ...forms[id],
}));
