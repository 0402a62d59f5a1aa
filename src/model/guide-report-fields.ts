/** What the report of a local guide asks, in the words and within the limits of the content model. */
import { begeleidersSchema } from '../schemas/begeleiders.ts';
import { bronnenSchema } from '../schemas/bronnen.ts';
import { sizeOf } from '../schemas/limits.ts';
import { unwrap } from '../schemas/reflect.ts';
import type { GuideReport } from './guide-report.ts';

type Schema = Parameters<typeof unwrap>[0];

/** What the content model says of a field. */
function saidOf(schema: Schema) {
  const { meta, definition, optional } = unwrap(schema);
  return { title: meta.title, hint: meta.description, max: sizeOf(definition).max, required: !optional };
}

/** A question of one line. */
export interface Line extends Readonly<ReturnType<typeof saidOf>> {
  readonly name: keyof GuideReport;
  readonly type: 'text' | 'url';
  /** What an answer must match, as a form reads it. */
  readonly pattern?: string;
}

const line = (name: Line['name'], schema: Schema, more: Partial<Line> = {}): Line => ({
  name,
  type: 'text',
  ...saidOf(schema),
  ...more,
});

const { organisatie, rol, sinds, doelgroep, website } = begeleidersSchema.shape;
const year = { pattern: '.*(19|20)[0-9]{2}.*' };
const web = { type: 'url', pattern: 'https?://.+[.].+', max: 500 } as const;

/** The questions of one line, in the order in which they are asked. */
export const lines: readonly Line[] = [
  line('organisatie', organisatie),
  line('sinds', sinds, year),
  line('doelgroep', doelgroep),
  line('website', website, web),
  line('bronTitel', bronnenSchema.shape.titel, {
    title: 'Titel van de pagina waarop het staat',
    hint: 'Op de site van de organisatie zelf. Daarmee kijken we het na.',
  }),
  line('bronAdres', bronnenSchema.shape.url, {
    ...web,
    title: 'Adres van die pagina',
    hint: '',
    required: true,
  }),
];

/** What they do: the one question that takes some sentences. */
export const role = saidOf(rol);
