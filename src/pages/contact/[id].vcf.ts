/** One contact, for an address book. */
import type { APIRoute } from 'astro';
import { contactCard } from '../../model/contacts.ts';
import { vcard } from '../../model/contact-vcard.ts';
import { getCatalog } from '../../queries/catalog.ts';

export async function getStaticPaths() {
  const { contacts } = await getCatalog();
  return contacts.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props, site }) =>
  new Response(vcard(contactCard(await getCatalog(), props.entry), site as URL), {
    headers: { 'content-type': 'text/vcard; charset=utf-8' },
  });
