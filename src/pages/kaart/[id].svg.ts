/** The map with one region lit, as a picture for the page of that region. */
import type { APIRoute } from 'astro';
import { mapPicture } from '../../map/picture.ts';
import { getMap } from '../../queries/map.ts';

export async function getStaticPaths() {
  return (await getMap()).regions.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(mapPicture(await getMap(), params['id'] ?? ''), { headers: { 'Content-Type': 'image/svg+xml' } });
