/** What was found when every external link was last asked whether it answers (content/links.json). */
import { linksSchema, type LinkCheck } from '../schemas/links.ts';

/** The file is there once the links have been asked. */
const files = import.meta.glob<unknown>('../../content/links.json', { eager: true, import: 'default' });

/** Undefined as long as the links were never asked. */
export const linkCheck: LinkCheck | undefined = Object.values(files).map((raw) => linksSchema.parse(raw))[0];
