/** Starts the form at /beheer/ with the configuration that the page carries as JSON. */
import CMS from '@sveltia/cms';
import type { FormData } from '../config.ts';
import { canonicalBody } from '../canonical-body.ts';
import { cleanTexts } from '../clean-text.ts';
import { restoreLists, type FieldShape } from '../empty-lists.ts';
import { entryText, parseEntryText, type EntryData } from '../entry-text.ts';
import { today } from '../../model/dates.ts';
import { TODAY } from '../today.ts';
import { components } from './components.ts';
import { keepOpen } from './keep-open.ts';
import { guardLeaving } from './leave.ts';
import { cleanPastes } from './paste.ts';
import { watchSelection } from './selected-word.ts';

/** Where Sveltia keeps an editor's own settings, among them the language. */
const PREFERENCES = 'sveltia-cms.prefs';

/** Dutch for whoever never chose a language in the form. */
function chooseDutch(): void {
  try {
    const stored = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as Record<string, unknown>;
    if (!stored['locale']) localStorage.setItem(PREFERENCES, JSON.stringify({ ...stored, locale: 'nl' }));
  } catch {
    // Without storage the form follows the language of the browser.
  }
}

function readFormData(): FormData {
  const json = document.querySelector('#beheer-gegevens')?.textContent ?? '';
  return JSON.parse(json.replaceAll(TODAY, today())) as FormData;
}

/** On a public address a folder of one's own computer cannot be opened; the page then says how it does work. */
function worksHere(local: boolean): boolean {
  const { hostname } = location;
  return !local || hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost');
}

/** Texts as `npm run fix` writes them, whatever way the editor typed or pasted them. */
function tidyBody(data: EntryData): EntryData {
  const clean = cleanTexts(data);
  const { body } = clean;
  return typeof body === 'string' ? { ...clean, body: canonicalBody(body) } : clean;
}

/** On one's own computer the pages of the entries are those of the server that also gives the form. */
function withOwnPages({ config, local }: FormData): FormData['config'] {
  return local ? { ...config, site_url: location.origin, display_url: location.origin } : config;
}

function start(data: FormData): void {
  const { formats, local } = data;
  const config = withOwnPages(data);
  if (!worksHere(local)) {
    document.querySelector<HTMLElement>('#alleen-lokaal')?.removeAttribute('hidden');
    return;
  }
  chooseDutch();
  for (const { name, extension, lists } of formats) {
    const collection = config.collections?.find((item) => 'format' in item && item.format === name);
    const fields = collection && 'fields' in collection ? (collection.fields as readonly FieldShape[]) : [];
    const kept = new Set(lists);
    CMS.registerCustomFormat(name, extension, {
      fromFile: (text) => parseEntryText(extension, text),
      toFile: (data: EntryData) => entryText(extension, tidyBody(restoreLists(data, fields, kept))),
    });
  }
  for (const component of components) CMS.registerEditorComponent(component);
  guardLeaving();
  cleanPastes(location.origin);
  watchSelection();
  void CMS.init({ config });
}

keepOpen();
start(readFormData());
