/** The whole content in memory: what queries fetch once and what the pure functions of the model work on. */
import type { AanbodData } from '../schemas/aanbod.ts';
import type { AgendaData } from '../schemas/agenda.ts';
import type { BegeleiderData } from '../schemas/begeleiders.ts';
import type { BegripData } from '../schemas/begrippen.ts';
import type { BronData } from '../schemas/bronnen.ts';
import type { ContactData } from '../schemas/contacten.ts';
import type { NetwerkData } from '../schemas/netwerken.ts';
import type { PaginaData } from '../schemas/paginas.ts';
import type { RegioData } from '../schemas/regios.ts';
import type { SituatieData } from '../schemas/situaties.ts';
import type { WijzigingData } from '../schemas/wijzigingen.ts';

export interface Entry<Data> {
  /** File name without extension. */
  readonly id: string;
  readonly data: Data;
}

/** Entry with the plain text of its body. */
export interface TextEntry<Data> extends Entry<Data> {
  readonly body: string;
}

export interface Catalog {
  readonly situations: readonly TextEntry<SituatieData>[];
  readonly offers: readonly TextEntry<AanbodData>[];
  readonly networks: readonly TextEntry<NetwerkData>[];
  readonly pages: readonly TextEntry<PaginaData>[];
  readonly terms: readonly TextEntry<BegripData>[];
  readonly regions: readonly Entry<RegioData>[];
  readonly contacts: readonly Entry<ContactData>[];
  readonly guides: readonly Entry<BegeleiderData>[];
  readonly agenda: readonly Entry<AgendaData>[];
  readonly sources: readonly Entry<BronData>[];
  readonly changes: readonly Entry<WijzigingData>[];
}

/** Entries by id, made once per list. */
const indexes = new WeakMap<readonly Entry<unknown>[], ReadonlyMap<string, Entry<unknown>>>();

function indexOf<E extends Entry<unknown>>(entries: readonly E[]): ReadonlyMap<string, E> {
  const known = indexes.get(entries) as ReadonlyMap<string, E> | undefined;
  if (known) return known;
  const index = new Map(entries.map((entry) => [entry.id, entry]));
  indexes.set(entries, index);
  return index;
}

/**
 * The entry with this id.
 * @param from the file that refers to it, for the error
 * @throws Error in Dutch, naming the file, the missing entry and the remedy: an editor reads it.
 */
export function find<E extends Entry<unknown>>(entries: readonly E[], id: string, folder: string, from: string): E {
  const entry = indexOf(entries).get(id);
  if (entry) return entry;
  const known = entries.map((candidate) => candidate.id).join(', ');
  throw new Error(
    `${from} verwijst naar "${id}", maar content/${folder}/${id} bestaat niet. Kies een van deze namen of maak het bestand: ${known}.`,
  );
}
