/**
 * Places where @sveltia/cms 0.221.1 loses an editor's work or leaves them guessing and no setting helps. Each is one
 * exact piece of its bundle; `patched` refuses a bundle without it, so that a newer version is looked at again.
 */
interface Patch {
  /** What goes wrong without it. */
  readonly why: string;
  readonly find: string;
  readonly replace: string;
}

export const patches: readonly Patch[] = [
  {
    why: 'A block put in a sentence brings an empty paragraph along and so splits it; the space of a double click is lost.',
    find: 'ey([a()(),fb()])',
    replace:
      'let b=a()(),w=n.editor.getEditorState()._selection?.getTextContent?.()??``;ey(b.isInline()?[b]:[b,fb()]);' +
      'if(b.isInline()&&/\\s$/.test(w))b.getNextSibling()?.spliceText?.(0,0,` `)',
  },
  {
    why: 'A block that is cut or copied within a text is pasted empty.',
    find: 'return new p().updateFromJSON(e)',
    replace: 'let{type:a,version:o,...s}=e;return new p(s)',
  },
  {
    why: 'The list of errors says "Tekst", but an entry has several: it has to name what the field belongs to.',
    find: 'let r=k(()=>LL({...R(f),valueMap:R(o),keyPath:t})),s=k(()=>a()[t]??[])',
    replace:
      'let r=k(()=>({label:t.split(`.`).map((n,i,p)=>/^\\d+$/.test(n)?String(Number(n)+1):' +
      'LL({...R(f),valueMap:R(o),keyPath:p.slice(0,i+1).join(`.`)})?.label??n).join(` › `)})),s=k(()=>a()[t]??[])',
  },
  {
    why: 'The configuration holds the day of today, and a draft of another configuration is thrown away.',
    find: 'PW.current=await du($N(n))',
    replace: 'PW.current=await du($N(n).replaceAll(/"max":"\\d{4}-\\d\\d-\\d\\d"/g,``))',
  },
];

/**
 * The bundle of @sveltia/cms with every patch.
 * @throws Error when a piece is not there exactly once.
 */
export function patched(code: string): string {
  return patches.reduce((text, { why, find, replace }) => {
    if (text.split(find).length !== 2)
      throw new Error(`@sveltia/cms changed: look again at scripts/build/sveltia-patches.ts. ${why}`);
    return text.replace(find, () => replace);
  }, code);
}
