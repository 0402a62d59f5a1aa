/** The calendar files of the built site, read by another library than the one that made them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../support/dist-folder.ts';
import { attribute, byTag, readPages } from '../support/dist.ts';

/** The events of a calendar file, by their id. */
function eventsOf(path: string): Map<string, string> {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(distFolder(), path), 'utf8')) as unknown[]);
  return new Map(
    calendar
      .getAllSubcomponents('vevent')
      .map((event) => [String(event.getFirstPropertyValue('uid')), event.toString()]),
  );
}

const items = readdirSync(new URL('../../content/agenda/', import.meta.url)).map((file) => file.replace('.json', ''));

describe('calendar files', () => {
  it('there is one for each item, and one with all events', () => {
    const single = items.map((id) => eventsOf(`agenda/${id}.ics`));
    expect(single.filter((events) => events.size === 0)).toEqual([]);
    expect(eventsOf('agenda.ics')).toEqual(new Map(single.flatMap((events) => [...events])));
  });

  it('the page of the agenda links to those that are not over', () => {
    const page = readPages().find(({ path }) => path === '/agenda/');
    const links = page ? byTag(page.document, 'a').map((link) => attribute(link, 'href')) : [];
    expect(links).toContain('/agenda.ics');
    expect(links).toContain('/agenda/kandidaat-krijt-traject.ics');
    expect(links).not.toContain('/agenda/week-van-krijt-2024.ics');
  });

  it('each event leads back to its place on the page', () => {
    for (const id of items)
      for (const event of eventsOf(`agenda/${id}.ics`).values())
        expect(event.replace(/\r\n /g, '')).toContain(`/agenda/#${id}`);
  });
});
