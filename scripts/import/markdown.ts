/** Writes blocks as the text of an MDX file. */
import type { RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { canonicalBody } from '../../src/beheer/canonical-body.ts';

/** The card of a contact. */
export const card = (id: string): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: 'Contact',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  children: [],
});

/** The blocks as Markdown in canonical form. */
export const markdownOf = (blocks: readonly RootContent[]): string =>
  canonicalBody(
    toMarkdown(
      { type: 'root', children: [...blocks] },
      {
        extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), mdxToMarkdown()],
        bullet: '-',
        listItemIndent: 'one',
      },
    )
      .replace(/^\|(?: - \|)+$/gm, (rule) => rule.replaceAll('-', '---'))
      // "R&D" needs no backslash: only "&amp;" would be read as something else.
      .replace(/\\&(?!#?\w+;)/g, '&'),
  );
