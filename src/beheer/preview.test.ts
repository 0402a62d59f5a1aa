import { describe, expect, it } from 'vitest';
import { isOpen, previewAt, previewOf, previewTemplate } from './preview.ts';

describe('previewOf', () => {
  it('leads to the page of an entry, or to its place on the page that shows it', () => {
    expect(previewOf('aanbod', 'zelfscan')).toBe('/aanbod/zelfscan/');
    expect(previewOf('paginas', 'start')).toBe('/');
    expect(previewOf('contacten', 'eva-trogh')).toBe('/contact/#contact-eva-trogh');
    expect(previewOf('begrippen', 'clb')).toBe('/begrippen/#clb');
    expect(previewOf('agenda', 'week-van-krijt-2024')).toBe('/agenda/#week-van-krijt-2024');
    expect(previewOf('wijzigingen', 'agenda')).toBe('/stand-van-zaken/#wijziging-agenda');
    expect(previewOf('begeleiders', 'mechelen')).toBe('/kaart/#begeleiders');
    expect(previewOf('zoekwoorden', 'geld')).toBeUndefined();
  });

  it('is the same as a template of the form', () => {
    expect(previewTemplate('situaties')).toBe('/wegwijzer/{{slug}}/');
    expect(previewTemplate('paginas')).toBeUndefined();
    expect(previewTemplate('zoekwoorden')).toBeUndefined();
  });

  it('reads what is open from the address of the form', () => {
    expect(previewAt('#/collections/aanbod/entries/zelfscan')).toBe('/aanbod/zelfscan/');
    expect(previewAt('#/collections/aanbod')).toBeUndefined();
    expect(previewAt('#/collections/aanbod/new')).toBeUndefined();
  });

  it('knows what is open without a page of its own', () => {
    for (const place of ['aanbod/new', 'zoekwoorden/entries/clb', '_singletons/entries/instellingen'])
      expect(isOpen(`#/collections/${place}`) && previewAt(`#/collections/${place}`)).toBeUndefined();
    expect(isOpen('#/collections/aanbod')).toBe(false);
  });
});
