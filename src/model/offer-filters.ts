/** The filters above the list of offers; its questions are in fit.ts. Each key is the name of its field, and of `data-<key>` on an offer in the list. */
import { costNames, statusNames, type OfferCard } from './offers.ts';

export interface FilterGroup {
  readonly key: 'kostprijs' | 'status';
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

interface Filter extends Omit<FilterGroup, 'options'> {
  readonly names: Readonly<Record<string, string>>;
  readonly of: (offer: OfferCard) => readonly string[];
}

const filters: readonly Filter[] = [
  { key: 'kostprijs', title: 'Kostprijs', names: costNames, of: ({ cost }) => [cost] },
  { key: 'status', title: 'Status', names: statusNames, of: ({ status }) => [status] },
];

/** The filters with the values that at least one offer has. */
export function offerFilters(offers: readonly OfferCard[]): FilterGroup[] {
  return filters.map(({ key, title, names, of }) => {
    const found = new Set(offers.flatMap(of));
    const options = Object.entries(names).filter(([value]) => found.has(value));
    return { key, title, options: options.map(([value, name]) => ({ value, name })) };
  });
}
