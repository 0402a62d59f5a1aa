/** Networks: the contents of their page. */
import type { NetwerkData } from '../schemas/netwerken.ts';
import { contents, entrySections, type Heading } from './sections.ts';

/** The contents of a network page: the second-level headings of its text, its goals, its origin. */
export function networkHeadings(
  headings: readonly (Heading & { readonly depth: number })[],
  data: NetwerkData,
): Heading[] {
  const { goals, sources } = entrySections.netwerken;
  return [
    ...headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text })),
    ...contents([goals, sources], data),
  ];
}
