/** The whole configuration of the form at /beheer/, made from the content model. Plain data: it travels as JSON. */
import type { CmsConfig, EntryCollection } from '@sveltia/cms';
import type { Collection } from '../schemas/index.ts';
import { slugPattern, type CollectionName } from '../schemas/fields.ts';
import type { z } from 'zod';
import type { FormBackend } from './backend.ts';
import { bodyField, PICTURES } from './body.ts';
import { formCollections } from './collections.ts';
import type { Extension } from './entry-text.ts';
import { requiredLists } from './empty-lists.ts';
import { fieldsOf, type FieldContext } from './fields.ts';
import { previewTemplate } from './preview.ts';

/** How the files of a collection are read and written; see `entry-text.ts`. */
export interface FormFormat {
  readonly name: string;
  readonly extension: Extension;
  /** Lists that stay in the file when empty. */
  readonly lists: readonly string[];
}

/** What the page at /beheer/ hands to its script. */
export interface FormData {
  readonly config: CmsConfig;
  readonly formats: readonly FormFormat[];
  readonly local: boolean;
}

export interface FormModel {
  readonly collections: readonly Collection[];
  /** Schema of content/instellingen/site.json. */
  readonly settings: z.ZodObject;
  readonly siteName: string;
  readonly siteUrl: string;
  /** Official names of all municipalities. */
  readonly municipalities: readonly string[];
}

const SLUG_MESSAGE = 'Schrijf kleine letters, cijfers en koppeltekens, bv. "an-peeters".';
const BODY = 'body';

/** A photo of a phone is far larger than a page shows it. */
const PHOTO = { raster_image: { format: 'webp', quality: 80, width: 1600, height: 1600 } } as const;

/**
 * The form for this content model and this backend.
 * @throws UnknownFieldError when the content model holds something the form has no field for.
 */
export function formData(model: FormModel, { backend, local, review }: FormBackend): FormData {
  const context: FieldContext = {
    titleKeyOf: (name) => {
      const found = model.collections.find((collection) => collection.name === name);
      if (!found) throw new Error(`A schema refers to the collection "${name}", which does not exist.`);
      return found.titleKey;
    },
  };
  return {
    local,
    formats: model.collections.map(({ name, extension, schema }) => ({
      name: formatName(name),
      extension,
      lists: requiredLists(schema),
    })),
    config: {
      load_config_file: false,
      backend,
      ...(review ? { publish_mode: 'editorial_workflow' as const } : {}),
      app_title: `${model.siteName}: beheer`,
      logo: { src: '/favicon.svg', show_in_header: false },
      site_url: model.siteUrl,
      display_url: model.siteUrl,
      media_folder: `public${PICTURES}`,
      public_folder: PICTURES,
      media_libraries: {
        stock_assets: false,
        default: { config: { slugify_filename: true, max_file_size: 10_000_000, transformations: PHOTO } },
      },
      show_preview_links: true,
      editor: { preview: false },
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
      output: { omit_empty_optional_fields: true, yaml: { quote: 'single' }, json: { indent_size: 2 } },
      collections: model.collections.map((collection) => entryCollection(collection, context, model.municipalities)),
      singletons: [
        {
          name: 'instellingen',
          label: 'Instellingen',
          icon: 'settings',
          file: 'content/instellingen/site.json',
          format: 'json',
          fields: fieldsOf(model.settings, context),
        },
      ],
    },
  };
}

/** Name under which the format of a collection is registered. */
const formatName = (collection: CollectionName): string => `bestand-${collection}`;

function entryCollection(
  collection: Collection,
  common: FieldContext,
  municipalities: readonly string[],
): EntryCollection {
  const { name, extension, schema, label, labelOne, titleKey } = collection;
  const form = formCollections[name];
  const context: FieldContext = {
    ...common,
    optionsOf: (path) => (form.choices?.[path] === 'municipalities' ? municipalities : undefined),
  };
  const preview = previewTemplate(name);
  const body = extension === 'mdx' ? [bodyField(name === 'begrippen')] : [];
  return {
    name,
    label,
    label_singular: labelOne,
    icon: form.icon,
    description: form.description,
    folder: `content/${name}`,
    // The extension comes with the format; Sveltia refuses "mdx" beside a format it does not know.
    format: formatName(name),
    identifier_field: titleKey,
    summary: form.state ? `${form.summary} · ${form.state}` : form.summary,
    ...(preview ? { preview_path: preview } : {}),
    slug: {
      ...(form.slug ? { template: form.slug } : {}),
      editable: ['create'],
      hint: `De naam van het bestand${extension === 'mdx' && name !== 'begrippen' ? ' en van de pagina' : ''}. Kies goed: later verander je die niet meer.`,
      pattern: [String(slugPattern), SLUG_MESSAGE],
    },
    create: form.create,
    delete: form.remove,
    duplicate: false,
    sortable_fields: { fields: [...form.sort], default: { field: form.sort[0] ?? titleKey } },
    thumbnail: false,
    ...(body.length > 0 ? { body_field: { key: BODY } } : {}),
    fields: [...fieldsOf(schema, context), ...body],
  };
}
