/** The part of js-yaml that is used here; the package has no types of its own. */
declare module 'js-yaml' {
  /** @throws YAMLException when the text is no YAML, or has a key twice. */
  export function load(text: string): unknown;
}
