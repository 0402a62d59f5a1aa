/**
 * The only script of a content page: loads suggestions for the search field of the header when that is first used, and on
 * a page with contacts the buttons that copy an address. Without it, and when it fails, the field is a plain form.
 */
const field = document.querySelector<HTMLInputElement>('.search-field input');

field?.addEventListener(
  'focus',
  () => {
    import('./suggestions.ts').then(
      ({ suggestIn }) => {
        suggestIn(field);
      },
      () => undefined,
    );
  },
  { once: true },
);

if (document.querySelector('.take')) import('../contacts/copy-address.ts').catch(() => undefined);
