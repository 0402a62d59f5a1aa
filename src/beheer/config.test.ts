import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../schemas/index.ts';
import { instellingenSchema } from '../schemas/instellingen.ts';
import { formBackend } from './backend.ts';
import { formData } from './config.ts';
import { relaxations } from './csp.ts';

const model = {
  collections,
  settings: instellingenSchema,
  siteName: 'Naam',
  siteUrl: 'https://x.example/',
  municipalities: ['Gent', 'Oostende'],
};

describe('formData', () => {
  const data = formData(model, formBackend({}));

  it('survives as JSON, since the page carries it', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('covers every collection and the settings', () => {
    expect(data.config.collections?.map((item) => ('folder' in item ? item.folder : ''))).toEqual(
      collections.map(({ name }) => `content/${name}`),
    );
    expect(data.config.singletons?.[0]).toMatchObject({ file: 'content/instellingen/site.json' });
  });

  it('never removes a page of which the address is published', () => {
    const kept = data.config.collections?.filter((item) => 'delete' in item && item.delete === false);
    expect(kept?.map((item) => ('name' in item ? item.name : ''))).toEqual([
      'situaties',
      'aanbod',
      'netwerken',
      'paginas',
      'regios',
    ]);
  });

  it('offers the municipalities of today, and leads from an entry to its page', () => {
    const collection = (name: string) => data.config.collections?.find((item) => 'name' in item && item.name === name);
    expect(JSON.stringify(collection('begeleiders'))).toContain('"options":["Gent","Oostende"]');
    expect(collection('aanbod')).toMatchObject({ preview_path: '/aanbod/{{slug}}/' });
    expect(collection('zoekwoorden')).not.toHaveProperty('preview_path');
  });

  it('fails on a reference to a collection that does not exist', () => {
    const schema = z.strictObject({ x: z.string().meta({ title: 'X', description: 'X.', ref: 'weg' }) });
    const broken = { ...model, collections: [{ ...collections[0], schema }] };
    expect(() => formData(broken, formBackend({}))).toThrow('"weg"');
  });
});

describe('formBackend', () => {
  it('works on the own folder without any setting, and reaches no server', () => {
    expect(formBackend({})).toMatchObject({ local: true, connect: [], images: [] });
  });

  it('signs in to GitLab and Forgejo with PKCE or an application id, never with a secret', () => {
    const settings = { BEHEER_REPO: 'a/b', BEHEER_APP_ID: 'id', BEHEER_BASE_URL: 'https://git.example' };
    const gitlab = formBackend({ ...settings, BEHEER_BACKEND: 'gitlab' });
    expect(gitlab.backend).toMatchObject({ name: 'gitlab', auth_type: 'pkce', app_id: 'id', branch: 'main' });
    expect(gitlab.connect).toEqual(['https://git.example']);
    const forgejo = formBackend({ ...settings, BEHEER_BACKEND: 'forgejo', BEHEER_BRANCH: 'werk' });
    expect(forgejo.backend).toMatchObject({ name: 'gitea', api_root: 'https://git.example/api/v1', branch: 'werk' });
    expect(JSON.stringify([gitlab, forgejo])).not.toContain('secret');
  });

  it('asks for a token at GitHub when there is no sign-in service', () => {
    const github = formBackend({ BEHEER_BACKEND: 'github', BEHEER_REPO: 'a/b' });
    expect(github.backend).toMatchObject({ name: 'github', auth_methods: ['token'] });
    expect(github.connect).toContain('https://api.github.com');
  });

  it('lets someone read a change before it is published, where the form can', () => {
    const settings = { BEHEER_REPO: 'a/b', BEHEER_APP_ID: 'id', BEHEER_WERKWIJZE: 'nalezen' };
    const review = formData(model, formBackend({ ...settings, BEHEER_BACKEND: 'gitlab' }));
    expect(review.config.publish_mode).toBe('editorial_workflow');
    expect(
      formData(model, formBackend({ ...settings, BEHEER_BACKEND: 'gitlab', BEHEER_WERKWIJZE: '' })).config,
    ).not.toHaveProperty('publish_mode');
    const base = { BEHEER_BASE_URL: 'https://git.example', BEHEER_BACKEND: 'forgejo' };
    expect(() => formBackend({ ...settings, ...base })).toThrow('BEHEER_BRANCH');
    expect(() => formBackend({ ...settings, ...base, BEHEER_WERKWIJZE: 'soms' })).toThrow('meteen or nalezen');
  });

  it.each([
    [{ BEHEER_BACKEND: 'dropbox', BEHEER_REPO: 'a/b' }, 'choose lokaal'],
    [{ BEHEER_BACKEND: 'gitlab' }, 'set BEHEER_REPO'],
    [{ BEHEER_BACKEND: 'gitlab', BEHEER_REPO: 'a/b' }, 'set BEHEER_APP_ID'],
    [{ BEHEER_BACKEND: 'gitea', BEHEER_REPO: 'a/b', BEHEER_APP_ID: 'id' }, 'set BEHEER_BASE_URL'],
    [{ BEHEER_BACKEND: 'gitea', BEHEER_REPO: 'a/b', BEHEER_APP_ID: 'id', BEHEER_BASE_URL: 'http://x.be' }, 'https'],
  ])('stops the build at %j', (env, message) => {
    expect(() => formBackend(env)).toThrow(message);
  });
});

describe('relaxations', () => {
  it('lets the page reach the server that was set and no other', () => {
    const connect = relaxations(formBackend({ BEHEER_BACKEND: 'github', BEHEER_REPO: 'a/b' })).directives[1];
    expect(connect).toBe("connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com");
    expect(relaxations(formBackend({})).directives.join(' ')).not.toContain('http');
  });
});
