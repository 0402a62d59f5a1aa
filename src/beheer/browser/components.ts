/** The components an editor can put in a text, as Sveltia reads them from MDX and writes them back. */
import type { EditorComponentDefinition } from '@sveltia/cms';

type Props = Readonly<Record<string, unknown>>;

const text = (props: Props, key: string): string => String(props[key] ?? '').trim();

const escape = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const entry = (collection: string, label: string, title: string) => ({
  name: 'id',
  label,
  widget: 'relation' as const,
  collection,
  value_field: '{{slug}}',
  display_fields: [`{{${title}}} ({{slug}})`],
  search_fields: [title],
});

/** A word with its explanation from the glossary, within a sentence. */
const term: EditorComponentDefinition = {
  id: 'Term',
  label: 'Begrip met uitleg',
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
};

/** The card of a contact, on a line of its own. */
const contact: EditorComponentDefinition = {
  id: 'Contact',
  label: 'Contact',
  icon: 'contact_phone',
  fields: [entry('contacten', 'Contact', 'naam')],
  pattern: /^<Contact id="(?<id>[a-z0-9-]+)" \/>$/m,
  toBlock: (props) => `<Contact id="${text(props, 'id')}" />`,
  toPreview: (props) => `<p>Contact: ${escape(text(props, 'id'))}</p>`,
};

/** A drawing of an offer, on a line of its own. */
const diagram: EditorComponentDefinition = {
  id: 'Schema',
  label: 'Schema',
  icon: 'account_tree',
  fields: [entry('aanbod', 'Schema van dit aanbod', 'titel')],
  pattern: /^<Schema id="(?<id>[a-z0-9-]+)" \/>$/m,
  toBlock: (props) => `<Schema id="${text(props, 'id')}" />`,
  toPreview: (props) => `<p>Schema: ${escape(text(props, 'id'))}</p>`,
};

/** A framed note with a title. Its text is Markdown and may hold a `Term`. */
const note: EditorComponentDefinition = {
  id: 'LetOp',
  label: 'Kader “Let op”',
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
  toPreview: (props) => `<p><strong>${escape(text(props, 'titel'))}</strong></p><p>${escape(text(props, 'tekst'))}</p>`,
};

export const components: readonly EditorComponentDefinition[] = [term, contact, diagram, note];
