/**
 * A stand-in for Forgejo: no Forgejo or Gitea can be had where these tests run. It answers exactly what the form at
 * /beheer/ asks of one (its sign-in with PKCE and the parts of its API, in the shapes of Forgejo 13), on a repository in
 * memory, and refuses what Forgejo refuses: a wrong verifier, a missing token, a file that changed meanwhile. The page of a
 * commit, to which the form leads, only has what the editors' manual says of it: what came and went, and a button that
 * undoes it with Git itself.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { BrowserContext, Request } from 'playwright-core';
import { revertWithGit } from './git-revert.ts';

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly date: string;
  readonly branch: string;
  /** Path → text, or undefined for a file that went. */
  readonly files: Readonly<Record<string, string | undefined>>;
}

/** The form's side of one change of a file. */
interface Operation {
  readonly operation: 'create' | 'update' | 'delete';
  readonly path: string;
  readonly content: string;
  readonly sha?: string;
}

interface Save {
  readonly branch: string;
  readonly message: string;
  readonly author: Commit['author'];
  readonly files: readonly Operation[];
}

interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly html?: string;
  readonly location?: string;
}

const REPO = '/api/v1/repos/redactie/trajectwijzer';
const COMMIT_PAGE = '/redactie/trajectwijzer/commit/';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The name that Git gives to a text. */
const blobOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');

export class FakeForgejo {
  readonly origin = 'https://git.voorbeeld.test';
  /** Newest last; the first is what the repository began with. */
  readonly commits: Commit[] = [];
  /** What the server says instead of saving, as when a branch is protected. */
  refusal: string | undefined;
  readonly user = { id: 7, login: 'rani', full_name: 'Rani Redactie', email: 'rani@voorbeeld.test' };

  readonly #files = new Map<string, string>();
  /** Code → the challenge that its verifier has to answer. */
  readonly #codes = new Map<string, string>();
  readonly #tokens = new Set<string>();

  constructor(files: Readonly<Record<string, string>>) {
    this.push(files, 'Begin', { name: 'Begin', email: 'begin@voorbeeld.test' });
  }

  /** A commit that comes from elsewhere. */
  push(files: Commit['files'], message: string, author: Commit['author'], branch = 'main'): Commit {
    for (const [path, text] of Object.entries(files)) {
      if (text === undefined) this.#files.delete(path);
      else this.#files.set(path, text);
    }
    const date = new Date().toISOString();
    const sha = createHash('sha1').update(randomUUID()).digest('hex');
    const commit = { sha, message, author, date, branch, files };
    this.commits.push(commit);
    return commit;
  }

  read(path: string): string | undefined {
    return this.#files.get(path);
  }

  /** Stands at its address for every page of this context. */
  async serve(context: BrowserContext): Promise<void> {
    await context.route(`${this.origin}/**`, async (route) => {
      const request = route.request();
      const { status = 200, json, html, location } = this.#answer(request, new URL(request.url()));
      await route.fulfill({
        status: location ? 302 : status,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'authorization, content-type',
          'access-control-allow-methods': 'GET, POST, OPTIONS',
          ...(location ? { location } : {}),
        },
        contentType: html === undefined ? 'application/json' : 'text/html; charset=utf-8',
        body: html ?? JSON.stringify(json ?? null),
      });
    });
  }

  #answer(request: Request, url: URL): Answer {
    if (request.method() === 'OPTIONS') return { status: 204 };
    if (url.pathname === '/login/oauth/authorize') return this.#authorize(url.searchParams);
    if (url.pathname.startsWith(COMMIT_PAGE))
      return this.#commitPage(url.pathname.slice(COMMIT_PAGE.length), request.method() === 'POST');
    const body: unknown = request.postData() ? request.postDataJSON() : {};
    if (url.pathname === '/login/oauth/access_token') return this.#token(body as Record<string, string>);
    const token = request.headers()['authorization']?.replace(/^token /, '');
    if (!token || !this.#tokens.has(token)) return { status: 401, json: { message: 'token is required' } };
    return this.#api(url, body);
  }

  /** The page that asks whether the site may use the account. */
  #authorize(query: URLSearchParams): Answer {
    const challenge = query.get('code_challenge');
    if (query.get('client_id') !== 'app-1' || query.get('code_challenge_method') !== 'S256' || !challenge)
      return { status: 400, html: 'invalid_request' };
    const code = randomUUID();
    this.#codes.set(code, challenge);
    const back = `${query.get('redirect_uri')}?${new URLSearchParams({ code, state: query.get('state') ?? '' })}`;
    return { html: `<!doctype html><a href="${back.replaceAll('&', '&amp;')}">Toegang verlenen</a>` };
  }

  #token(body: Record<string, string>): Answer {
    const challenge = createHash('sha256')
      .update(body['code_verifier'] ?? '')
      .digest('base64url');
    if (this.#codes.get(body['code'] ?? '') !== challenge)
      return { status: 400, json: { error: 'unauthorized_client' } };
    this.#codes.delete(body['code'] ?? '');
    const token = randomUUID();
    this.#tokens.add(token);
    return { json: { access_token: token, refresh_token: randomUUID(), token_type: 'bearer', expires_in: 3600 } };
  }

  /** One commit, for who is signed in; `undo` says that its button was pressed. */
  #commitPage(sha: string, undo: boolean): Answer {
    const at = this.commits.findIndex((commit) => commit.sha === sha);
    const commit = this.commits[at];
    if (!commit) return { status: 404, html: 'not found' };
    if (undo) this.push(revertWithGit(this.commits, sha), `Revert "${commit.message}"`, this.#author());
    const lines = Object.entries(commit.files).flatMap(([path, text = '']) => {
      const before = this.commits.slice(0, at).findLast(({ files }) => path in files)?.files[path] ?? '';
      const only = (mark: string, own: string, other: string) =>
        own.split('\n').flatMap((line) => (other.split('\n').includes(line) ? [] : [`${mark}${line}`]));
      return [path, ...only('-', before, text), ...only('+', text, before)];
    });
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return {
      html: `<!doctype html><p>${escape(`${commit.message}, ${commit.author.name}`)}<pre>${escape(lines.join('\n'))}</pre>
        <form method="post"><button>Revert</button></form>`,
    };
  }

  #author(): Commit['author'] {
    return { name: this.user.full_name, email: this.user.email };
  }

  #api(url: URL, body: unknown): Answer {
    const head = this.commits.at(-1);
    const path = url.pathname;
    if (path === '/api/v1/user') return { json: { ...this.user, html_url: `${this.origin}/rani`, avatar_url: '' } };
    if (path === '/api/v1/version') return { json: { version: '13.0.3+gitea-1.22.0' } };
    if (path === '/api/v1/settings/api')
      return { json: { default_paging_num: 30, max_response_items: 50, default_max_blob_size: 10_485_760 } };
    if (path === REPO) return { json: { default_branch: 'main', permissions: { pull: true, push: true } } };
    if (path === `${REPO}/branches/main`) return { json: { commit: { id: head?.sha, message: head?.message } } };
    if (path.startsWith(`${REPO}/git/trees/`)) return { json: { tree: this.#tree(), truncated: false } };
    if (path === `${REPO}/git/blobs`) return { json: this.#blobs(url.searchParams.get('shas') ?? '') };
    if (path === `${REPO}/commits`) return { json: this.#history(url.searchParams.get('path') ?? '') };
    if (path === `${REPO}/contents`) return this.#save(body as Save);
    return { status: 404, json: { message: 'not found' } };
  }

  #tree(): object[] {
    return [...this.#files].map(([path, text]) => ({
      type: 'blob',
      path,
      sha: blobOf(text),
      size: Buffer.byteLength(text),
    }));
  }

  #blobs(shas: string): object[] {
    const wanted = new Set(shas.split(','));
    return [...this.#files.values()]
      .filter((text) => wanted.has(blobOf(text)))
      .map((text) => ({ sha: blobOf(text), content: base64(text), encoding: 'base64' }));
  }

  #history(path: string): object[] {
    return this.commits
      .filter(({ files }) => path in files)
      .map(({ sha, author, date }) => ({ sha, created: date, commit: { author: { ...author, date } }, author: null }))
      .toReversed();
  }

  #save(body: Save): Answer {
    if (this.refusal) return { status: 403, json: { message: this.refusal } };
    for (const { operation, path, sha } of body.files) {
      const now = this.#files.get(path);
      if (operation === 'create' ? now !== undefined : now === undefined || blobOf(now) !== sha)
        return { status: 409, json: { message: `sha does not match [path: ${path}]` } };
    }
    const files = Object.fromEntries(
      body.files.map(({ operation, path, content }) => [
        path,
        operation === 'delete' ? undefined : Buffer.from(content, 'base64').toString('utf8'),
      ]),
    );
    const { sha, date } = this.push(files, body.message, body.author, body.branch);
    const saved = body.files.map(({ path }) => {
      const text = files[path];
      return text === undefined ? null : { path, sha: blobOf(text) };
    });
    return { status: 201, json: { commit: { sha, created: date }, files: saved } };
  }
}
