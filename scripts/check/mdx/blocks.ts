/** The blocks in a text, and what each of them needs. Anything else between angle brackets or braces is code and is refused. */
import { blockList, blockNames, blockOf, blocks, diagrams, type Block } from '../../../src/model/blocks.ts';
import { danglingReference, type Ids } from '../references.ts';
import { didYouMean, listed } from '../suggest.ts';
import { problem, type Diagnostic, type Finding } from '../types.ts';
import { LINE_BREAK, nodesOf, startOf, textOf, type Attribute, type Node } from './parse.ts';

const isElement = ({ type }: Node): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

const rewrite = ({ example }: Block): string => `Schrijf het zo: ${example}`;

/** An `id` that names nothing. */
function targetProblem({ target }: Block, id: string, ids: Ids): Finding | undefined {
  if (target === undefined) return undefined;
  if (target !== 'diagram')
    return ids.get(target)?.has(id)
      ? undefined
      : { code: 'verwijzing-fout', ...danglingReference(target, id, ids, target === 'begrippen' ? 'mdx' : 'json') };
  const known = Object.keys(diagrams);
  if (known.includes(id)) return undefined;
  const message = `Er is geen schema "${id}".${didYouMean(id, known)}`;
  return { code: 'verwijzing-fout', message, remedy: `Kies uit ${listed(known)}.` };
}

/** What is wrong with one attribute of a block. */
function attributeProblem({ type, name: key, value }: Attribute, name: string, block: Block, ids: Ids) {
  const fault = (message: string, remedy = rewrite(block)): Finding => ({
    code: 'component-attribuut',
    message,
    remedy,
  });
  if (type !== 'mdxJsxAttribute' || key !== block.attribute)
    return fault(`<${name}> kent geen "${key ?? '{…}'}".${didYouMean(key ?? '', [block.attribute])}`);
  if (typeof value !== 'string' || value.trim() === '')
    return fault(
      `Bij <${name}> staat geen gewone tekst achter ${key}=.`,
      `Zet de waarde tussen dubbele aanhalingstekens: ${block.example}`,
    );
  return targetProblem(block, value, ids);
}

/** What stands between the angle brackets of one block. */
function checkAttributes(file: string, node: Node, name: string, block: Block, ids: Ids): Diagnostic[] {
  const { attribute: own } = block;
  const tell = (key: string, finding: Finding) =>
    problem(file, { ...startOf(node), field: `${name}.${key}` }, finding.code, finding);
  const told = (message: string, remedy: string) => tell(own, { code: 'component-attribuut', message, remedy });
  const wrong = (node.attributes ?? []).flatMap((attribute) => {
    const found = attributeProblem(attribute, name, block, ids);
    return found ? [tell(attribute.name ?? '{…}', found)] : [];
  });
  const given = (node.attributes ?? []).filter((attribute) => attribute.name === own);
  const missing = given.length > 0 ? [] : [told(`Bij <${name}> ontbreekt ${own}="…".`, rewrite(block))];
  const twice = given
    .slice(1)
    .map(() => told(`"${own}" staat twee keer in <${name}>.`, `Hou er één. ${rewrite(block)}`));
  return [...wrong, ...twice, ...missing];
}

/** An element that is no block of ours: HTML, or a name that doesn't exist. */
function unknownElement(name: string): Finding {
  if (/^[A-Z]/.test(name))
    return {
      code: 'component-onbekend',
      message: `Het blok <${name}> bestaat niet.${didYouMean(name, blockNames)}`,
      remedy: `Gebruik ${listed(blockNames)}. Bv. ${blocks.Contact.example}`,
    };
  if (/^<?br\b/.test(name)) return { code: 'mdx-html', ...LINE_BREAK };
  const isCode = ['script', 'style', 'iframe'].includes(name);
  return {
    code: 'mdx-html',
    message: `${isCode ? 'Code zoals dit kan niet in een tekst' : 'HTML kan niet in een tekst'}: <${name}>.`,
    remedy: 'Gebruik Markdown: **vet**, - voor een lijst, ## voor een kop, [tekst](adres) voor een link.',
  };
}

/** A block must stand on its own lines; a term must stand in a sentence and have words. */
function positionProblem(node: Node, parent: Node | undefined, name: string, block: Block): Finding | undefined {
  const fault = (message: string, remedy: string): Finding => ({ code: 'component-plaats', message, remedy });
  const empty = textOf(node).trim() === '' && !(node.children ?? []).some(isElement);
  if (block.words && empty) return fault(`<${name}> heeft geen tekst.`, rewrite(block));
  if (!block.words && !empty) return fault(`In <${name}> kan geen tekst staan.`, rewrite(block));
  const alone = (parent?.children ?? []).every(
    (child) => isElement(child) || (child.type === 'text' && child.value?.trim() === ''),
  );
  const inSentence = node.type === 'mdxJsxTextElement' && !alone;
  const inTerm = parent !== undefined && isElement(parent) && blockOf(parent.name ?? '')?.inline === true;
  const within = inTerm || parent?.type === 'heading' || parent?.type === 'link';
  if (!block.inline && (inSentence || within))
    return fault(
      `<${name}> staat midden in een zin.`,
      `Zet het op een eigen regel, met een lege regel ervoor en erna: ${block.example}`,
    );
  if (block.inline && within)
    return fault(
      `<${name}> staat in een kop, een link of een ander begrip.`,
      `Gebruik het in de lopende tekst, bv. ${block.example}`,
    );
  return undefined;
}

/** Code, and HTML that is no element. */
function codeProblem({ type, value = '' }: Node): Finding | undefined {
  if (type === 'html') return unknownElement(value.slice(0, 30));
  if (type === 'mdxjsEsm')
    return {
      code: 'mdx-import',
      message: 'Hier staat een import of export: dat is code.',
      remedy: `Wis de regel. De blokken ${blockList} werken zonder import. Begint een zin met "export"? Schrijf bv. "De export".`,
    };
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression')
    return {
      code: 'mdx-uitdrukking',
      message: `Hier staat code tussen accolades: {${value.slice(0, 40)}}.`,
      remedy: 'Wis ze. Bedoel je gewone accolades? Schrijf er een \\ voor, bv. \\{a\\}.',
    };
  return undefined;
}

/** Checks every block, import, expression and bit of HTML in a text. */
export function checkBlocks(file: string, tree: Node, ids: Ids): Diagnostic[] {
  const parents = new Map<Node, Node>();
  return nodesOf(tree).flatMap((node) => {
    for (const child of node.children ?? []) parents.set(child, node);
    const tell = (found: Finding | undefined) => (found ? [problem(file, startOf(node), found.code, found)] : []);
    if (!isElement(node)) return tell(codeProblem(node));
    const name = node.name ?? '';
    const block = blockOf(name);
    if (!block) return tell(unknownElement(name));
    return [
      ...checkAttributes(file, node, name, block, ids),
      ...tell(positionProblem(node, parents.get(node), name, block)),
    ];
  });
}

/** The entries that a text shows: their collection and their id. */
export function shownEntries(tree: Node): { collection: string; id: string }[] {
  return nodesOf(tree).flatMap(({ name, attributes }) => {
    const { target: collection } = blockOf(name ?? '') ?? {};
    const id = attributes?.find((attribute) => attribute.name === 'id')?.value;
    return collection && collection !== 'diagram' && typeof id === 'string' ? [{ collection, id }] : [];
  });
}
