/**
 * Writes structured data for a `<script type="application/ld+json">`.
 * `<` is escaped, so that no text in the data can end the script element.
 */
export function serializeJsonLd(graph: readonly object[]): string {
  return JSON.stringify(graph.length === 1 ? graph[0] : graph).replaceAll('<', String.raw`\u003c`);
}
