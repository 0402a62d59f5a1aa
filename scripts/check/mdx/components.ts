/** The blocks an editor may use in a text, and what each of them needs. Anything else is code and is refused. */
import { didYouMean, listed } from '../suggest.ts';
import { danglingReference, type Ids } from '../references.ts';
import { FIGURES } from '../../../src/model/figures.ts';
import { problem, type Diagnostic } from '../types.ts';
import { startOf, textOf, nodesOf, type Node } from './parse.ts';

interface Block {
  readonly attribute: 'id' | 'titel';
  /** Collection or list of figures the `id` points to. */
  readonly target?: 'begrippen' | 'contacten' | 'figuren';
  readonly inline: boolean;
  readonly children: boolean;
  readonly example: string;
}

/** Every block of `src/embeds/`, as editors write it. */
export const blocks: Readonly<Record<string, Block>> = {
  Term: { attribute: 'id', target: 'begrippen', inline: true, children: true, example: '<Term id="clb">CLB</Term>' },
  Contact: {
    attribute: 'id',
    target: 'contacten',
    inline: false,
    children: false,
    example: '<Contact id="an-peeters" />',
  },
  LetOp: {
    attribute: 'titel',
    inline: false,
    children: true,
    example: '<LetOp titel="Let op">Vraag na of dit nog loopt.</LetOp>',
  },
  Schema: {
    attribute: 'id',
    target: 'figuren',
    inline: false,
    children: false,
    example: '<Schema id="groepstraject" />',
  },
};

const jsx = (node: Node): boolean => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

type Make = (node: Node, code: Diagnostic['code'], message: string, remedy: string, field?: string) => Diagnostic;

/** What stands between the angle brackets of one block. */
function checkAttributes(node: Node, name: string, block: Block, ids: Ids, make: Make): Diagnostic[] {
  const found: Diagnostic[] = [];
  let given = false;
  for (const attribute of node.attributes ?? []) {
    const key = attribute.name ?? '{…}';
    const field = `${name}.${key}`;
    if (attribute.type !== 'mdxJsxAttribute' || key !== block.attribute) {
      found.push(
        make(
          node,
          'component-attribuut',
          `<${name}> kent geen "${key}".${didYouMean(key, [block.attribute])}`,
          `Schrijf het zo: ${block.example}`,
          field,
        ),
      );
      continue;
    }
    if (given)
      found.push(
        make(
          node,
          'component-attribuut',
          `"${key}" staat twee keer in <${name}>.`,
          `Hou er één. Schrijf het zo: ${block.example}`,
          field,
        ),
      );
    given = true;
    if (typeof attribute.value !== 'string' || attribute.value.trim() === '') {
      found.push(
        make(
          node,
          'component-attribuut',
          `Bij <${name}> staat geen gewone tekst achter ${key}=.`,
          `Zet de waarde tussen dubbele aanhalingstekens: ${block.example}`,
          field,
        ),
      );
    } else if (block.target === 'figuren') {
      if (!FIGURES.includes(attribute.value))
        found.push(
          make(
            node,
            'verwijzing-fout',
            `Er is geen schema "${attribute.value}".${didYouMean(attribute.value, FIGURES)}`,
            `Kies uit ${listed(FIGURES)}.`,
            field,
          ),
        );
    } else if (block.target && !ids.get(block.target)?.has(attribute.value)) {
      const words = danglingReference(
        block.target,
        attribute.value,
        ids,
        block.target === 'begrippen' ? 'mdx' : 'json',
      );
      found.push(make(node, 'verwijzing-fout', words.message, words.remedy, field));
    }
  }
  if (!given)
    found.push(
      make(
        node,
        'component-attribuut',
        `Bij <${name}> ontbreekt ${block.attribute}="…".`,
        `Schrijf het zo: ${block.example}`,
        `${name}.${block.attribute}`,
      ),
    );
  return found;
}

/** An element that is no block of ours: HTML, or a name that doesn't exist. */
function checkUnknown(node: Node, name: string, make: Make): Diagnostic {
  const known = Object.keys(blocks);
  if (/^[A-Z]/.test(name))
    return make(
      node,
      'component-onbekend',
      `Het blok <${name}> bestaat niet.${didYouMean(name, known)}`,
      `Gebruik ${listed(known)}. Bv. ${blocks['Contact']?.example ?? ''}`,
    );
  const what =
    name === 'script' || name === 'style' || name === 'iframe'
      ? 'Code zoals dit kan niet in een tekst'
      : 'HTML kan niet in een tekst';
  return make(
    node,
    'mdx-html',
    `${what}: <${name}>.`,
    'Gebruik Markdown: **vet**, - voor een lijst, ## voor een kop, [tekst](adres) voor een link.',
  );
}

/** A block must stand on its own lines; a term must stand in a sentence and have words. */
function checkPosition(node: Node, parent: Node | undefined, name: string, block: Block, make: Make): Diagnostic[] {
  const empty = textOf(node).trim() === '' && !(node.children ?? []).some(jsx);
  if (block.children && empty)
    return [make(node, 'component-plaats', `<${name}> heeft geen tekst.`, `Schrijf het zo: ${block.example}`)];
  if (!block.children && !empty)
    return [make(node, 'component-plaats', `In <${name}> kan geen tekst staan.`, `Schrijf het zo: ${block.example}`)];
  const alone = (parent?.children ?? []).every(
    (child) => jsx(child) || (child.type === 'text' && child.value?.trim() === ''),
  );
  const inSentence = node.type === 'mdxJsxTextElement' && !alone;
  const nested = parent !== undefined && jsx(parent) && blocks[parent.name ?? '']?.inline === true;
  if (!block.inline && (inSentence || nested || parent?.type === 'heading' || parent?.type === 'link'))
    return [
      make(
        node,
        'component-plaats',
        `<${name}> staat midden in een zin.`,
        `Zet het op een eigen regel, met een lege regel ervoor en erna: ${block.example}`,
      ),
    ];
  if (name === 'Term' && (nested || parent?.type === 'link' || parent?.type === 'heading'))
    return [
      make(
        node,
        'component-plaats',
        '<Term> staat in een kop, een link of een ander begrip.',
        `Gebruik het in de lopende tekst, bv. ${block.example}`,
      ),
    ];
  return [];
}

/** Checks every block, import, expression and bit of HTML in a text. */
export function checkComponents(file: string, tree: Node, ids: Ids): Diagnostic[] {
  const make: Make = (node, code, message, remedy, field) =>
    problem(file, { ...startOf(node), field }, code, { message, remedy });
  const parents = new Map<Node, Node>();
  const found: Diagnostic[] = [];
  for (const node of nodesOf(tree)) {
    for (const child of node.children ?? []) parents.set(child, node);
    if (node.type === 'mdxjsEsm')
      found.push(
        make(
          node,
          'mdx-import',
          'Hier staat een import of export: dat is code.',
          'Wis de regel. De blokken Term, Contact, LetOp en Schema werken zonder import. Begint een zin met "export"? Schrijf bv. "De export".',
        ),
      );
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      found.push(
        make(
          node,
          'mdx-uitdrukking',
          `Hier staat code tussen accolades: {${(node.value ?? '').slice(0, 40)}}.`,
          'Wis ze. Bedoel je gewone accolades? Schrijf er een \\ voor, bv. \\{a\\}.',
        ),
      );
    else if (node.type === 'html') found.push(checkUnknown(node, (node.value ?? '').slice(0, 30), make));
    else if (jsx(node)) {
      const name = node.name ?? '';
      const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
      if (!block) found.push(checkUnknown(node, name, make));
      else
        found.push(
          ...checkAttributes(node, name, block, ids, make),
          ...checkPosition(node, parents.get(node), name, block, make),
        );
    }
  }
  return found;
}
