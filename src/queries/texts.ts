/**
 * Makes components of the texts of entries. They don't pass through Vite: as modules of MDX they would take more time and
 * memory than all the rest of their pages (`npm run bench:schaal`).
 */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent, renderJSX, renderTemplate, unescapeHTML } from 'astro/runtime/server/index.js';
import GithubSlugger from 'github-slugger';
import { evaluate, type EvaluateOptions, type HastPluginDefinition } from 'satteri';
import { withPunctuation } from '../model/punctuation.ts';

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

const runtime = { Fragment, jsx, jsxs } as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>;

interface Props {
  readonly components?: Readonly<Record<string, unknown>>;
}

/** Gives headings the ids that Astro gives them, and adds them to a list. */
function headingIds(headings: Heading[]): HastPluginDefinition {
  const slugger = new GithubSlugger();
  return {
    name: 'heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        const text = context.textContent(node);
        const slug = slugger.slug(text);
        headings.push({ depth: Number(node.tagName[1]), slug, text });
        context.setProperty(node, 'id', slug);
      },
    },
  };
}

/**
 * The text of an entry as a component, and its headings.
 * @throws SyntaxError when it is no MDX
 */
export async function renderText({ body = '' }: { readonly body?: string | undefined }) {
  const headings: Heading[] = [];
  const { default: text } = (await evaluate(withPunctuation(body), {
    ...runtime,
    elementAttributeNameCase: 'html',
    features: { gfm: true, smartPunctuation: true },
    hastPlugins: [headingIds(headings)],
  })) as { default: (props: Props) => unknown };
  const Content = createComponent(async (result, { components }: Props) => {
    const html = await renderJSX(result, text({ components: { Fragment, ...components } }));
    return renderTemplate`${unescapeHTML(html)}`;
  });
  return { Content, headings };
}
