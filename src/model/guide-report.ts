/**
 * A local guide that someone reports: as a mail to who keeps the list, and as the entries that an editor adds. Runs in
 * the browser too, and sends nothing anywhere.
 */
import { mailTo } from './contact-mail.ts';
import { slugOf } from './text.ts';

/** What the form asks, as it was typed; empty where it was left open. */
export interface GuideReport {
  readonly organisatie: string;
  /** Official name, or `gewest` for all of Brussels. */
  readonly gemeente: string;
  readonly soort: 'lokale-begeleider' | 'partner' | '';
  readonly rol: string;
  readonly sinds: string;
  readonly doelgroep: string;
  readonly website: string;
  /** The page on which the organisation says it itself. */
  readonly bronTitel: string;
  readonly bronAdres: string;
}

export const WHOLE_REGION = 'gewest';

export const emptyReport: GuideReport = {
  organisatie: '',
  gemeente: '',
  soort: '',
  rol: '',
  sinds: '',
  doelgroep: '',
  website: '',
  bronTitel: '',
  bronAdres: '',
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const placeOf = ({ gemeente }: GuideReport): string => (gemeente === WHOLE_REGION ? 'heel Brussel' : gemeente);

/** The words of the mail, a line per question. An empty report gives a form to fill in. */
export function reportText(report: GuideReport): string {
  const trained = { 'lokale-begeleider': 'ja', partner: 'nee', '': '' }[report.soort];
  const lines = [
    ['Organisatie', report.organisatie],
    ['Gemeente', placeOf(report)],
    ['Opgeleid door vzw Krijt (ja of nee)', trained],
    ['Wat ze doen, in een tot drie zinnen', report.rol],
    ['Sinds', report.sinds],
    ['Voor welke scholen', report.doelgroep],
    ['Website', report.website],
    ['Waar staat dit online: titel', report.bronTitel],
    ['Waar staat dit online: adres', report.bronAdres],
  ];
  return lines.map(([label, answer = '']) => `${label ?? ''}: ${oneLine(answer)}`).join('\n');
}

/** A `mailto:` address with the report in it. @param to mail address */
export function reportMail(to: string, report: GuideReport): string {
  const place = placeOf(report);
  const subject = `Lokale begeleider melden${place && `: ${place}`}`;
  return mailTo(to, { subject, lines: reportText(report).split('\n') });
}

export interface ReportFile {
  /** Folder below `content/`, and name in it. */
  readonly folder: 'begeleiders' | 'bronnen';
  readonly name: string;
  readonly text: string;
}

const json = (entry: object): string => {
  const filled = Object.entries(entry).filter(([, value]) => value !== '');
  return `${JSON.stringify(Object.fromEntries(filled), null, 2)}\n`;
};

/**
 * The entries of a whole report: the guide, and the source that it names.
 * @param today ISO day on which the page was read
 */
export function reportFiles(report: GuideReport, today: string): readonly [guide: ReportFile, source: ReportFile] {
  const wide = report.gemeente === WHOLE_REGION;
  const gemeente = wide ? 'Brussel' : report.gemeente;
  const organisatie = oneLine(report.organisatie);
  const id = slugOf(`${gemeente} ${organisatie}`);
  const guide = {
    organisatie,
    soort: report.soort || 'partner',
    gemeente,
    gebied: wide ? 'gewest' : 'gemeente',
    rol: oneLine(report.rol),
    sinds: oneLine(report.sinds),
    doelgroep: oneLine(report.doelgroep),
    website: report.website.trim(),
    bron: `${id}-bron`,
    nagekeken: today,
  };
  const source = {
    titel: oneLine(report.bronTitel),
    uitgever: organisatie,
    url: report.bronAdres.trim(),
    geraadpleegd: today,
    kopie: false,
  };
  return [
    { folder: 'begeleiders', name: `${id}.json`, text: json(guide) },
    { folder: 'bronnen', name: `${id}-bron.json`, text: json(source) },
  ];
}
