/** Names of places outside Flanders and Brussels: loaded by the place finder when no place here has the name. */
import type { APIRoute } from 'astro';
import { getPlaces } from '../queries/places.ts';

export const GET: APIRoute = async () => {
  const { outside } = await getPlaces();
  return new Response(JSON.stringify(outside), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
