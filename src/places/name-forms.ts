/** From a place's name to the other forms in which people write it, and back. Fit for the browser. */

/**
 * Names of which a word may be the adjective (`Gentse`, `Mechelse`, `Brugse`, `Roeselaarse`, `Oost-Vlaamse`), or that it may be
 * without their last letter, as many say them (`Leuve`): some that no place has too.
 */
export function namesBehind(word: string): string[] {
  const [, stem] = /^([\p{L}-]{4,})se$/iu.exec(word) ?? [];
  if (!stem) return /^\p{L}{4,}e$/iu.test(word) ? [`${word}n`] : [];
  const last = stem.slice(-1);
  const single = stem.replace(/(.)\1(?=.$)/, '$1');
  return [stem, `${stem}e`, `${stem}en`, `${stem}${last}e`, `${single}e`, stem.replace(/aam$/i, 'aanderen')];
}

/** The forms of a name, in lower case, that lead back to it: `gentse`, `brugse`, `mechele`. For the build. */
export function formsOf(name: string): string[] {
  const stems = [
    name,
    name.replace(/en?$/, ''),
    name.replace(/(.)\1e$/, '$1'),
    name.replace(/([aou])(.)e$/, '$1$1$2'),
    name.replace(/aanderen$/, 'aam'),
  ];
  const adjectives = stems.filter((stem) => !stem.endsWith('s')).map((stem) => `${stem}se`);
  const forms = new Set([...adjectives, name.replace(/en$/, 'e')]);
  return [...forms].filter((form) => namesBehind(form).includes(name));
}
