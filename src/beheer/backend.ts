/**
 * Where the form reads and saves, from the environment of the build. Without any setting it works on the editor's own
 * checkout ("werken met lokale map"), which needs no server.
 *
 *     BEHEER_BACKEND    lokaal (default) · gitlab · gitea · forgejo · github
 *     BEHEER_REPO       group/name
 *     BEHEER_BRANCH     main (default)
 *     BEHEER_BASE_URL   address of the Git server, e.g. https://codeberg.org (gitlab: https://gitlab.com by default);
 *                       for github: the address of a sign-in service, without it editors sign in with a token
 *     BEHEER_WERKWIJZE  meteen (default: a save is published) · nalezen (a save is a proposal that someone reads first; the
 *                       form can do that with gitlab and github; with forgejo let BEHEER_BRANCH be another branch than
 *                       the one that is published, and make a pull request of it)
 *     BEHEER_APP_ID     OAuth application id; public, there is no secret (gitlab, gitea, forgejo: PKCE)
 */
import type { Backend } from '@sveltia/cms';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface FormBackend {
  readonly backend: Backend;
  /** True when the form only works on the editor's own computer. */
  readonly local: boolean;
  /** True when a save waits until someone read it. */
  readonly review: boolean;
  /** Origins the form may send requests to, for the `connect-src` of its page. */
  readonly connect: readonly string[];
  /** Origins of the profile pictures of editors, for `img-src`. */
  readonly images: readonly string[];
}

const COMMIT_MESSAGES = {
  create: 'Nieuw in {{collection}}: {{slug}}',
  update: 'Gewijzigd in {{collection}}: {{slug}}',
  delete: 'Weg uit {{collection}}: {{slug}}',
  uploadMedia: 'Nieuw bestand: {{path}}',
  deleteMedia: 'Bestand weg: {{path}}',
};

/**
 * Reads the settings.
 * @throws Error when a setting is missing or unknown, with its name: the build then stops.
 */
export function formBackend(env: Environment): FormBackend {
  const kind = env['BEHEER_BACKEND'] || 'lokaal';
  const branch = env['BEHEER_BRANCH'] || 'main';
  if (kind === 'lokaal') return localBackend(branch);
  const repo = required(env, 'BEHEER_REPO', kind);
  const review = reviews(env, kind);
  const common = { repo, branch, commit_messages: COMMIT_MESSAGES };
  switch (kind) {
    case 'gitlab': {
      const base = origin(env['BEHEER_BASE_URL'] || 'https://gitlab.com', 'BEHEER_BASE_URL');
      const app_id = required(env, 'BEHEER_APP_ID', kind);
      const api = { api_root: `${base}/api/v4`, graphql_api_root: `${base}/api/graphql`, base_url: base };
      const connect = base === 'https://gitlab.com' ? [base, 'https://status-api.hostedstatus.com'] : [base];
      const images = [base, 'https://secure.gravatar.com'];
      return {
        backend: { name: 'gitlab', ...common, ...api, auth_type: 'pkce', app_id },
        local: false,
        review,
        connect,
        images,
      };
    }
    case 'gitea':
    case 'forgejo': {
      const base = origin(required(env, 'BEHEER_BASE_URL', kind), 'BEHEER_BASE_URL');
      const app_id = required(env, 'BEHEER_APP_ID', kind);
      const api = { api_root: `${base}/api/v1`, base_url: base };
      return {
        backend: { name: 'gitea', ...common, ...api, app_id },
        local: false,
        review,
        connect: [base],
        images: [base],
      };
    }
    case 'github': {
      const signIn = env['BEHEER_BASE_URL'] ? origin(env['BEHEER_BASE_URL'], 'BEHEER_BASE_URL') : undefined;
      const auth = signIn ? { base_url: signIn } : { auth_methods: ['token' as const] };
      const connect = ['https://api.github.com', 'https://www.githubstatus.com'];
      const images = ['https://avatars.githubusercontent.com'];
      return { backend: { name: 'github', ...common, ...auth }, local: false, review, connect, images };
    }
    default:
      throw new Error(`BEHEER_BACKEND is "${kind}"; choose lokaal, gitlab, gitea, forgejo or github.`);
  }
}

/**
 * Sveltia offers the local folder beside a Git server, so one is named that is never called: the page hides its button.
 */
function localBackend(branch: string): FormBackend {
  const backend: Backend = { name: 'gitea', repo: 'lokaal/trajectwijzer', branch, auth_methods: ['token'] };
  return { backend, local: true, review: false, connect: [], images: [] };
}

function reviews(env: Environment, kind: string): boolean {
  const way = env['BEHEER_WERKWIJZE'] || 'meteen';
  if (way === 'meteen') return false;
  if (way !== 'nalezen') throw new Error(`BEHEER_WERKWIJZE is "${way}"; choose meteen or nalezen.`);
  if (kind !== 'gitlab' && kind !== 'github')
    throw new Error(`BEHEER_WERKWIJZE is "nalezen", which the form can't do with ${kind}: set BEHEER_BRANCH instead.`);
  return true;
}

function required(env: Environment, name: string, kind: string): string {
  const value = env[name]?.trim();
  if (!value) throw new Error(`BEHEER_BACKEND is "${kind}", so set ${name} too.`);
  return value;
}

function origin(value: string, name: string): string {
  if (!URL.canParse(value))
    throw new Error(`${name} is "${value}", which is not an address such as https://gitlab.com.`);
  const url = new URL(value);
  if (url.protocol !== 'https:')
    throw new Error(`${name} is "${value}"; an editor's token may only travel over https.`);
  return url.origin;
}
