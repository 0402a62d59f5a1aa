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
  folder_contents: 'Inhoud',
  replace_image: 'Andere afbeelding kiezen',
  remove_image: 'Afbeelding weghalen',
  file_unavailable: 'Niet gevonden',
  file_unavailable_description: 'Dit bestand is er niet meer. Misschien kreeg het een andere naam.',
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

/** Plain words where the form's own Dutch is jargon or half English, as far as an editor meets it. */
export const plainStrings = {
  slug: 'Bestandsnaam',
  singleton: 'Bestand',
  singletons: 'Bestanden',
  edit_slug: 'Bestandsnaam aanpassen',
  edit_slug_error: {
    empty: 'Vul een bestandsnaam in.',
    invalid: 'Gebruik in de bestandsnaam alleen kleine letters, cijfers en koppeltekens.',
    duplicate: 'Er is al een item met deze bestandsnaam.',
  },
  sort_keys: { slug: 'Bestandsnaam' },
  sign_in_with_x: 'Aanmelden bij {$service}',
  sign_in: 'Aanmelden',
  sign_in_using_access_token: 'Aanmelden met een toegangscode',
  work_with_local_repo: 'Werken met de map op deze computer',
  work_with_local_repo_description: 'Kies straks de map van het project.',
  work_with_local_repo_description_no_repo: 'Kies straks de map van het project.',
  working_with_local_repo: 'Je werkt met de map op deze computer',
  repository_no_access:
    'Je account mag deze site niet aanpassen. Vraag de technische beheerder om toegang tot "{$repo}".',
  sign_in_error: {
    not_project_root: 'Dit is niet de map van het project. Kies de map waarin "content" zit.',
    picker_dismissed: 'Er is geen map gekozen. Probeer het opnieuw.',
    authentication_aborted: 'Het aanmelden is afgebroken. Probeer het opnieuw.',
    invalid_token: 'Deze toegangscode klopt niet. Probeer het opnieuw.',
    CSRF_DETECTED: 'Het aanmelden is afgebroken, want het antwoord kwam niet van jouw venster. Probeer het opnieuw.',
    TOKEN_REQUEST_FAILED: 'Het aanmelden is niet gelukt. Probeer het later opnieuw.',
    TOKEN_REFRESH_FAILED: 'Je bent te lang weg geweest. Meld je opnieuw aan.',
  },
  restore_backup_title: 'Verder met je kladversie?',
  restore_backup_description:
    'Op {$datetime} was je hier bezig en sloeg je niet op. Dit formulier bewaarde wat je schreef. Wil je daarmee verdergaan?',
  draft_backup_saved: 'Je kladversie is in deze browser bewaard. Open het item opnieuw om verder te gaan.',
  draft_backup_restored: 'Je kladversie staat er weer.',
  draft_backup_deleted: 'Je kladversie is weg.',
  view_in_repository: 'Bekijk het bestand op de server',
  view_on_live_site: 'Bekijk de pagina',
  entry_validation_errors:
    '.input {$count :integer} .match $count one {{In één veld staat een fout. Verbeter ze en sla opnieuw op.}} * {{In {$count} velden staat een fout. Verbeter ze en sla opnieuw op.}}',
  entry_sidebar: {
    validation: {
      title: 'Fouten',
      placeholder: 'Hier komen de fouten te staan.',
      no_errors_found: 'Er zijn geen fouten.',
      validate: 'Nakijken',
    },
    history: {
      title: 'Wie veranderde wat',
      fetch_failed: 'De vorige versies konden niet opgehaald worden.',
      no_history: 'Er zijn nog geen vorige versies.',
    },
    backlinks: { title: 'Waar gebruikt', no_entries: 'Geen enkel ander item verwijst hiernaar.' },
  },
  editor_components: { src: 'Bestand', alt: 'Wat erop staat' },
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

/**
 * `strings` with the texts of `plain` in place of its own.
 * @throws Error when `plain` names a text that `strings` lacks: a newer version of the form took it away.
 */
export function replaced(strings: Strings, plain: Strings): Strings {
  const result: Record<string, string | Strings> = { ...strings };
  for (const [key, value] of Object.entries(plain)) {
    const known = result[key];
    if (typeof known !== typeof value)
      throw new Error(`The form has no text "${key}" any more: see src/beheer/dutch.ts.`);
    result[key] = typeof known === 'object' && typeof value === 'object' ? replaced(known, value) : value;
  }
  return result;
}
