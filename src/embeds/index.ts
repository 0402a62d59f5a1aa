/**
 * The components of the blocks that an editor may use in MDX (src/model/blocks.ts), by name. They are the one exception
 * to "components query nothing": an editor writes only an id, so they fetch that entry and hand it to a component.
 */
import type { BlockName } from '../model/blocks.ts';
import Contact from './Contact.astro';
import LetOp from './LetOp.astro';
import Schema from './Schema.astro';
import Term from './Term.astro';
import TextTable from '../components/text/TextTable.astro';

const blocks = { Term, Contact, LetOp, Schema } satisfies Record<BlockName, unknown>;

export const embeds = { ...blocks, table: TextTable };
