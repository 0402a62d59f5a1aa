/**
 * Dutch for what @sveltia/cms 0.221.1 only says in English, as far as an editor can meet it in this form. The keys are
 * those of its file locales/en-US.json; `dutch.test.ts` tells which of them a newer version has translated itself.
 */
export const dutchStrings = {
  select_item: '{$name} kiezen',
  show_errors: 'Fouten tonen',
  list_item_options: 'Opties voor dit item',
  deleting_referenced_entries_note:
    '.input {$count :integer} .match $count one {{De verwijzing ernaar in een ander item gaat ook weg.}} * {{De verwijzingen ernaar in {$count} andere items gaan ook weg.}}',
  cannot_delete_referenced_entries:
    '.input {$count :integer} .match $count one {{Je kunt dit item niet verwijderen: deze velden in andere items kunnen er niet zonder. Kies daar eerst iets anders.}} * {{Je kunt deze items niet verwijderen: deze velden in andere items kunnen er niet zonder. Kies daar eerst iets anders.}}',
  entry_sidebar: {
    slug: {
      title: 'Bestandsnaam',
      generated_on_save: 'Bij het opslaan maakt het formulier een naam van wat je invulde.',
      unavailable: 'Dit item heeft geen eigen naam.',
    },
  },
  save_conflict: {
    title: 'Iemand anders paste dit aan',
    modified_by: '{$name} paste dit aan op {$date}, nadat jij het opende.',
    modified: 'Dit item is veranderd nadat jij het opende.',
    deleted: 'Dit item is verwijderd nadat jij het opende.',
    overwrite_warning: 'Als je nu opslaat, gaat die wijziging verloren.',
    recreate_warning: 'Als je nu opslaat, wordt het item opnieuw gemaakt.',
    save_anyway: 'Toch opslaan',
    branch_moved: 'Iemand anders sloeg net iets op. Probeer het opnieuw.',
  },
  remote_change: {
    reload_entry: 'Opnieuw laden',
    confirm_reloading_entry: 'Wil je het item opnieuw laden? Wat je nog niet opsloeg, gaat verloren.',
  },
  relation_field: {
    save_together_hint: 'Het nieuwe item ({$name}) wordt samen met dit item opgeslagen.',
    add_failed: 'Het nieuwe item ({$name}) kon niet toegevoegd worden.',
  },
} as const;

export interface Strings {
  readonly [key: string]: string | Strings;
}

/** `strings` with every text of `extra` that it lacks; what is there already wins. */
export function complete(strings: Strings, extra: Strings): Strings {
  const result: Record<string, string | Strings> = { ...strings };
  for (const [key, value] of Object.entries(extra)) {
    const known = result[key];
    if (known === undefined) result[key] = value;
    else if (typeof known === 'object' && typeof value === 'object') result[key] = complete(known, value);
  }
  return result;
}
