/** Every dataset of /data/, in the order of its page. */
import type { Dataset } from './dataset.ts';
import { agenda } from './rows/agenda.ts';
import { contacts } from './rows/contacts.ts';
import { guides } from './rows/guides.ts';
import { municipalities } from './rows/municipalities.ts';
import { networks } from './rows/networks.ts';
import { offers } from './rows/offers.ts';
import { regions } from './rows/regions.ts';
import { situations } from './rows/situations.ts';
import { terms } from './rows/terms.ts';

export const datasets = [
  situations,
  offers,
  networks,
  regions,
  contacts,
  guides,
  municipalities,
  agenda,
  terms,
] as readonly unknown[] as readonly Dataset[];
