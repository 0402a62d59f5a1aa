/** The files of the instant index (index/pieces.ts), each fetched once, when a query first needs it. */
import type { PlaceIndex } from '../../places/place.ts';
import { Answerer } from '../answer/answer.ts';
import { Postings } from '../answer/rank/postings.ts';
import type { InstantEntry } from '../index/instant.ts';
import { unpackWords } from '../index/packed-words.ts';
import {
  HEAD,
  keysOf,
  lettersOf,
  pieceFor,
  piecesBefore,
  type EntryText,
  type IndexHead,
  type RegionsPiece,
  type TopicsPiece,
  type WordsPiece,
} from '../index/pieces.ts';

/** A request that takes longer won't come: what was found stays, and the page is not busy for ever. */
const PATIENCE = 15_000;

/** Fetches JSON. @throws Error with the address when it can't be had */
async function json<Data>(address: string, cache?: RequestCache): Promise<Data> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), ...(cache && { cache }) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}

/** Entries of which only the kind is known: the rest comes with their text. */
const bareEntries = ({ kinds }: IndexHead): InstantEntry[] =>
  [...kinds].map((kind) => ({ u: '', t: '', s: '', k: Number(kind) }));

/** One build of the index, as far as it has been loaded. */
export class IndexFiles {
  readonly id: string;
  readonly answerer: Answerer;
  /** Sounds of which there are lists of words (index/sounds.ts), once they have been loaded. */
  sounds: ReadonlySet<string> = new Set();
  /** A module of the site's code could not be had: after a publication only a fresh page has one. */
  lacksCode = false;
  readonly #postings = new Postings();
  readonly #letters: readonly string[];
  readonly #entries: InstantEntry[];
  readonly #running = new Map<string, Promise<unknown>>();

  constructor(head: IndexHead) {
    this.id = head.id;
    this.#letters = unpackWords(head.letters);
    this.#entries = bareEntries(head);
    this.answerer = new Answerer({ entries: this.#entries, regions: {}, guides: {} }, this.#postings);
  }

  /** Runs `load` once under this name; a failure is tried again at the next call. */
  once<Value>(name: string, load: () => Promise<Value>): Promise<Value> {
    const running = this.#running.get(name) ?? load();
    this.#running.set(name, running);
    running.catch(() => {
      this.forget(name);
    });
    return running as Promise<Value>;
  }

  /** Runs what has this name anew at the next call. */
  forget(name: string): void {
    this.#running.delete(name);
  }

  /** Address of a file of this build. */
  address(name: string): string {
    return `/zoek/${this.id}/${name}`;
  }

  /** Fetches a piece once, and gives it to `use`. */
  piece<Data>(name: string, use: (data: Data) => void): Promise<void> {
    return this.once(name, async () => {
      use(await json<Data>(this.address(`${encodeURIComponent(name)}.json`)));
    });
  }

  /** Loads a module of the site's code. */
  async code<Module>(load: () => Promise<Module>): Promise<Module> {
    try {
      return await load();
    } catch (error) {
      this.lacksCode = true;
      throw error;
    }
  }

  /** Loads where words stand. @returns whether that took anything new */
  async loadWords(words: Iterable<string>): Promise<boolean> {
    const keys = [...words].flatMap((word) => [...keysOf(word)]);
    return this.#loadPieces(keys.flatMap((key) => pieceFor(key, this.#letters) ?? []));
  }

  /** Loads the words with which a compound may begin. */
  loadBeginnings(word: string): Promise<unknown> {
    return this.#loadPieces(piecesBefore(lettersOf(word), this.#letters));
  }

  async #loadPieces(letters: Iterable<string>): Promise<boolean> {
    const names = [...new Set(letters)].map((each) => `w-${each}`);
    const fresh = names.filter((name) => !this.#running.has(name));
    await Promise.all(names.map((name) => this.piece<WordsPiece>(name, (data) => this.#postings.addPiece(data))));
    return fresh.length > 0;
  }

  /** Loads what results show. @returns whether all of it could be had */
  async loadTexts(entries: Iterable<number>): Promise<boolean> {
    const texts = [...entries].map((entry) =>
      this.piece<EntryText>(`t-${entry}`, (text) => {
        const bare = this.#entries[entry];
        if (bare) this.#entries[entry] = { ...bare, ...text };
      }),
    );
    return (await Promise.allSettled(texts)).every(({ status }) => status === 'fulfilled');
  }

  /** Loads what questions may be about. */
  loadTopics(): Promise<void> {
    return this.piece<TopicsPiece>('onderwerpen', (topics) => this.#postings.addTopics(topics));
  }

  /** Loads of which sounds there are lists of words. */
  loadSounds(): Promise<void> {
    return this.piece<string>('klanken', (sounds) => {
      this.sounds = new Set(unpackWords(sounds));
    });
  }

  loadRegions(): Promise<void> {
    return this.piece<RegionsPiece>('regios', (data) => Object.assign(this.answerer.data, data));
  }

  /** Loads a part of the place index (places/parts.ts). */
  loadPlaces(part: string): Promise<void> {
    return this.piece<PlaceIndex>(`p-${part}`, (places) => {
      this.answerer.placeParts.set(part, places);
    });
  }

  /** Loads the names of places with this first letter. */
  loadNames(letter: string): Promise<void> {
    return this.piece<PlaceIndex>(`n-${letter}`, (places) => {
      this.answerer.placeNames.set(letter, places);
    });
  }
}

let current: Promise<IndexFiles> | undefined;

/** The index; a failure is tried again at the next call. */
export function loadIndex(): Promise<IndexFiles> {
  if (current) return current;
  const loading = json<IndexHead>(HEAD, 'no-cache').then((head) => new IndexFiles(head));
  current = loading;
  loading.catch(() => {
    if (current === loading) current = undefined;
  });
  return loading;
}

/** Whether the site has been published anew since these files: then `loadIndex` has those of today. */
export async function isOutdated({ id }: IndexFiles): Promise<boolean> {
  try {
    const head = await json<IndexHead>(HEAD, 'no-cache');
    if (head.id === id) return false;
    if ((await loadIndex()).id !== head.id) current = Promise.resolve(new IndexFiles(head));
    return true;
  } catch {
    return false;
  }
}
