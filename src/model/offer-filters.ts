/** The filters above the list of offers. Each key is the name of its field, and of `data-<key>` on an offer in the list. */
import { audienceNames, costNames, durationNames, statusNames, type OfferCard } from './offers.ts';

export interface FilterGroup {
  readonly key: 'doelgroep' | 'looptijd' | 'kostprijs' | 'status';
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

interface Filter extends Omit<FilterGroup, 'options'> {
  readonly names: Readonly<Record<string, string>>;
  readonly of: (offer: OfferCard) => readonly string[];
}

const filters: readonly Filter[] = [
  { key: 'doelgroep', title: 'Voor wie', names: audienceNames, of: ({ audiences }) => audiences },
  { key: 'looptijd', title: 'Looptijd', names: durationNames, of: ({ duration }) => [duration] },
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
