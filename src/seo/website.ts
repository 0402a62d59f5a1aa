/**
 * The site itself (https://schema.org/WebSite), for the start page.
 * @param base any address of the site
 */
export function website(name: string, description: string, base: URL): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    description,
    url: new URL('/', base).href,
    inLanguage: 'nl-BE',
  };
}
