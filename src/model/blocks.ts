/**
 * The blocks an editor may use in a text (MDX). From this list come what the site shows (`src/embeds/`), what the content
 * check refuses (`scripts/check/mdx/`) and what the form at /beheer/ offers. Runs in the browser too.
 */
import type { CollectionName } from '../schemas/fields.ts';

export interface Block {
  /** Dutch name in the form. */
  readonly label: string;
  /** The attribute it needs: the name of an entry or a diagram, or a title of its own. */
  readonly attribute: 'id' | 'titel';
  /** What an `id` names. */
  readonly target?: CollectionName | 'diagram';
  /** Whether it stands in a sentence; other blocks have lines of their own. */
  readonly inline: boolean;
  /** Whether words stand between its opening and its closing tag. */
  readonly words: boolean;
  /** How an editor writes it. */
  readonly example: string;
}

export const blocks = {
  Term: {
    label: 'Begrip met uitleg',
    attribute: 'id',
    target: 'begrippen',
    inline: true,
    words: true,
    example: '<Term id="clb">CLB</Term>',
  },
  Contact: {
    label: 'Contact',
    attribute: 'id',
    target: 'contacten',
    inline: false,
    words: false,
    example: '<Contact id="an-peeters" />',
  },
  LetOp: {
    label: 'Kader “Let op”',
    attribute: 'titel',
    inline: false,
    words: true,
    example: '<LetOp titel="Let op">Vraag na of dit nog loopt.</LetOp>',
  },
  Schema: {
    label: 'Schema',
    attribute: 'id',
    target: 'diagram',
    inline: false,
    words: false,
    example: '<Schema id="groepstraject" />',
  },
} as const satisfies Readonly<Record<string, Block>>;

export type BlockName = keyof typeof blocks;

export const blockNames = Object.keys(blocks) as BlockName[];

/** Their names as a sentence reads them. */
export const blockList = new Intl.ListFormat('nl-BE').format(blockNames);

/** The block of this name, if there is one. */
export const blockOf = (name: string): Block | undefined =>
  Object.hasOwn(blocks, name) ? blocks[name as BlockName] : undefined;

/** The diagrams of `<Schema id="…" />`, with their titles in the form; `src/embeds/Schema.astro` draws them. */
export const diagrams = { groepstraject: 'Zo loopt een groepstraject' } as const;

export type DiagramName = keyof typeof diagrams;
