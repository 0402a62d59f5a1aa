/** Issues, where GitHub, Forgejo and Gitea speak the same language. */

export interface Issues {
  /** Address of the API, as the runner gives it: `https://api.github.com`, `https://codeberg.org/api/v1`. */
  readonly api: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

/**
 * Opens an issue.
 * @returns its address
 * @throws Error when the host refuses
 */
export async function openIssue(
  { api, repository, token }: Issues,
  issue: { readonly title: string; readonly body: string },
): Promise<string> {
  const answer = await fetch(`${api}/repos/${repository}/issues`, {
    method: 'POST',
    headers: { Authorization: `token ${token}`, 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(issue),
  });
  if (!answer.ok) throw new Error(`The issue was refused: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { html_url: string }).html_url;
}
