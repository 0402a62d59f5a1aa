/**
 * In Forgejo, Gitea or GitHub Actions, when a save can't be published: opens an issue for whoever saved, with what
 * `npm run verslag` found. The server sends it by mail. Plain JavaScript, since the set-up itself may have failed.
 */
import { existsSync, readFileSync } from 'node:fs';

const { GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_ACTOR, GITHUB_SERVER_URL, GITHUB_RUN_NUMBER, TOKEN } = process.env;
const report = 'verslag/verslag.md';
const run = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_NUMBER}`;
const found = existsSync(report) ? readFileSync(report, 'utf8') : '';
const text = found.includes('niet veranderd')
  ? found
  : 'De site is niet veranderd. Het ligt niet aan wat je schreef: geef dit door aan de technische beheerder.';

const answer = await fetch(`${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/issues`, {
  method: 'POST',
  headers: { Authorization: `token ${TOKEN}`, 'Content-Type': 'application/json' },
  body: JSON.stringify({
    title: 'Je wijziging staat nog niet online',
    body: `@${GITHUB_ACTOR}\n\n${text}\nAlles wat er gebeurde: ${run}`,
  }),
});
if (!answer.ok) throw new Error(`The server refused the message: ${answer.status} ${await answer.text()}`);
