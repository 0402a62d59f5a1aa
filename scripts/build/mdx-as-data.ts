/** MDX as a format of content, without a module for each text: pages make their texts themselves (src/queries/texts.ts). */
import mdx from '@astrojs/mdx';
import type { AstroIntegration, HookParameters } from 'astro';

type Setup = HookParameters<'astro:config:setup'>;

/** A format of content. With types for its modules each entry becomes one. */
interface EntryType {
  readonly contentModuleTypes?: string;
}

/** The parameters of the hook; Astro leaves what adds a format out of their types. */
interface AddsEntryTypes {
  readonly addContentEntryType: (type: EntryType) => void;
}

/** `@astrojs/mdx`, but for its modules. */
export function mdxAsData(): AstroIntegration {
  const integration = mdx();
  const setup = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (params) => {
        const { addContentEntryType } = params as Setup & AddsEntryTypes;
        const value = ({ contentModuleTypes: _, ...type }: EntryType): void => {
          addContentEntryType(type);
        };
        return setup?.(Object.create(params, { addContentEntryType: { value } }) as Setup);
      },
    },
  };
}
