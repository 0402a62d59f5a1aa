/** Networks: the contents of their page. */
import type { NetwerkData } from '../schemas/netwerken.ts';
import type { Heading } from './offers.ts';

/** The contents of a network page: the second-level headings of its text, its goals, its origin. */
export function networkHeadings(
  headings: readonly (Heading & { readonly depth: number })[],
  data: NetwerkData,
): Heading[] {
  return [
    ...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text })),
    ...(data.doelen.length > 0 ? [{ slug: 'doelen', text: 'Wat wil het netwerk?' }] : []),
    { slug: 'bronnen', text: 'Hoe weten we dit?' },
  ];
}
