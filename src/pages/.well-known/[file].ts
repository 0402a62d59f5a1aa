/**
 * `security.txt` (RFC 9116): where to report a weakness of the site. Only where someone answers, so with a publisher. It
 * expires half a year after the build, so that an abandoned copy stops promising an answer.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../seo/security-text.ts';
import { today } from '../../model/dates.ts';
import { LOCALE } from '../../model/site.ts';
import { publisher } from '../../queries/settings.ts';

export const getStaticPaths = (() =>
  publisher ? [{ params: { file: 'security.txt' }, props: { publisher } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ publisher: NonNullable<typeof publisher> }> = ({ props, site }) => {
  if (!site) throw new Error('Set "site" in astro.config.mjs: security.txt names its own address.');
  return new Response(securityText(props.publisher, site, LOCALE, today()));
};
