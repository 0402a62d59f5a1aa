/**
 * The components an editor may use in MDX, by name. They are the one exception to "components query nothing":
 * an editor writes only an id, so they fetch that entry and hand it to a component.
 */
import Contact from './Contact.astro';
import LetOp from './LetOp.astro';
import Schema from './Schema.astro';
import Term from './Term.astro';
import TextTable from '../components/text/TextTable.astro';

export const embeds = { Contact, LetOp, Schema, Term, table: TextTable };
