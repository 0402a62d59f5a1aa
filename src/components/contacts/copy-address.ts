/**
 * A button on each contact card that copies its mail addresses, or its number where it has none: for whoever mails on a
 * website instead of in a program. Where the page may not write to the clipboard there is none.
 */

/** How long a button says what it did. */
const SAID = 4_000;

/** What a card's links reach: mail addresses, as a mail's field "To" wants them, or a number. */
function reached(card: Element): { readonly what: string; readonly text: string } | undefined {
  const of = (scheme: string) =>
    [...card.querySelectorAll<HTMLAnchorElement>(`.ways a[href^="${scheme}:"]`)].map(({ pathname }) =>
      decodeURIComponent(pathname),
    );
  const mails = of('mailto');
  if (mails.length > 0) return { what: mails.length > 1 ? 'adressen' : 'adres', text: mails.join(', ') };
  const [number] = of('tel');
  return number ? { what: 'nummer', text: number } : undefined;
}

function addButtons(): void {
  if (!('clipboard' in navigator)) return;
  const status = Object.assign(document.createElement('p'), { className: 'visually-hidden' });
  status.setAttribute('role', 'status');
  document.body.append(status);
  for (const place of document.querySelectorAll('.contact > .take')) {
    const found = reached(place.parentElement as Element);
    if (!found) continue;
    const button = document.createElement('button');
    const label = `Kopieer ${found.what}`;
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      const say = (short: string, long: string): void => {
        button.textContent = short;
        status.textContent = long;
        setTimeout(() => {
          button.textContent = label;
          status.textContent = '';
        }, SAID);
      };
      navigator.clipboard.writeText(found.text).then(
        () => {
          say('Gekopieerd', `Gekopieerd: ${found.text}`);
        },
        () => {
          say('Niet gelukt', `Kopiëren lukte niet. Selecteer zelf: ${found.text}`);
        },
      );
    });
    place.append(button);
  }
}

addButtons();

export {};
