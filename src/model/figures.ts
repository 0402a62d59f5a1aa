/** Names of the drawings an editor can place with `<Schema id="…" />`; `src/embeds/Schema.astro` draws them. */
export const FIGURES: readonly string[] = ['groepstraject'];
