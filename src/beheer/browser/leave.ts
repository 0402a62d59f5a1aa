/** Asks before an editor leaves an entry with changes that aren't saved: with ←, the back button, another address or a closed tab. */

const FIELDS = '.content-editor .body';
const SAVE = '.content-editor [role="toolbar"] button.primary';
const BACK = '.content-editor [role="toolbar"] button.back';

/** Milliseconds in which the editor of a text hands over what was typed. */
const PENDING = 1500;

let touched = false;
let typed = 0;
/** True while the editor chose to leave. */
let leaving = false;
/** The form announces its own navigation, even when it was stopped. */
let stopped = false;

/** Whether the open entry holds something that saving would keep. */
function unsaved(): boolean {
  if (leaving || !touched || !document.querySelector(FIELDS)) return false;
  const save = document.querySelector<HTMLButtonElement>(SAVE);
  const enabled = save !== null && !save.disabled && save.ariaDisabled !== 'true';
  return enabled || (save !== null && Date.now() - typed < PENDING && !save.textContent.includes('…'));
}

/** Shows the question; resolves to whether the editor leaves. */
function ask(): Promise<boolean> {
  const dialog = document.querySelector<HTMLDialogElement>('#niet-opgeslagen');
  if (!dialog) return Promise.resolve(true);
  if (dialog.open) return Promise.resolve(false);
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener('close', () => answer(dialog.returnValue === 'weg'), { once: true });
  });
}

/** Asks, and does `leave` when the answer is yes. */
async function askFirst(leave: () => unknown): Promise<void> {
  if (!(await ask())) return;
  leaving = true;
  await leave();
}

function onTouch(event: Event): void {
  if (!(event.target instanceof Element) || !event.target.closest(FIELDS)) return;
  touched = true;
  if (event.type === 'input') typed = Date.now();
}

function onNavigate(event: NavigateEvent): void {
  const { url, key } = event.destination;
  if (url === location.href || !unsaved() || !event.cancelable || event.downloadRequest !== null) return;
  event.preventDefault();
  stopped = true;
  setTimeout(() => (stopped = false));
  void askFirst(() => (event.navigationType === 'traverse' ? navigation.traverseTo(key) : (location.href = url)));
}

/** Begins to watch. Must run before the form starts, so as to hear of a change of address first. */
export function guardLeaving(): void {
  for (const type of ['input', 'keydown', 'pointerdown', 'paste']) document.addEventListener(type, onTouch, true);
  document.addEventListener(
    'click',
    (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>(BACK) : null;
      if (!button || !unsaved()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void askFirst(() => button.click());
    },
    true,
  );
  addEventListener('hashchange', (event) => {
    if (stopped && !event.isTrusted) {
      event.stopImmediatePropagation();
      return;
    }
    touched = false;
    typed = 0;
    leaving = false;
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved()) event.preventDefault();
  });
  if ('navigation' in globalThis) navigation.addEventListener('navigate', onNavigate);
}
