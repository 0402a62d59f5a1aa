/** Pages that moved: content/doorverwijzingen.json, from the old address to the new one. */
import { z } from 'zod';

const from = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)+$/, 'Begin en eindig met een schuine streep, bv. "/oud-adres/".')
  .describe('Het oude adres, met een schuine streep vooraan en achteraan.');
const to = z
  .string()
  .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, 'Schrijf een adres van deze site, bv. "/aanbod/groepstraject/".')
  .describe('Waar de pagina nu staat.');

export const doorverwijzingenSchema = z.record(from, to);
