/** Dutch names of the kinds of result. */
import type { ResultKind } from './instant.ts';

export const kindNames: Readonly<Record<ResultKind, string>> = {
  wegwijzer: 'Situatie',
  aanbod: 'Aanbod',
  netwerk: 'Netwerk',
  regio: 'Regio',
  gemeente: 'Gemeente',
  begrip: 'Begrip',
  pagina: 'Pagina',
  contact: 'Contact',
};
