/** Data of the place finder: loaded by the browser when somebody begins to type. */
import type { APIRoute } from 'astro';
import { getPlaces } from '../queries/places.ts';

export const GET: APIRoute = async () => {
  const { index } = await getPlaces();
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
