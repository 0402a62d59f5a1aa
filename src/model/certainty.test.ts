import { describe, expect, it } from 'vitest';
import { certaintyOf } from './certainty.ts';

const today = '2026-11-25';

describe('certaintyOf', () => {
  it('says that something runs only with a dated source of the last twelve months', () => {
    expect(certaintyOf('actief', { datum: '2025-11' }, today).text).toBe('Loopt volgens een bron van november 2025');
    expect(certaintyOf('actief', { datum: '2025-10-31' }, today).text).toBe('Liep volgens een bron van oktober 2025');
    expect(certaintyOf('actief', { datum: '2023' }, today).text).toBe('Liep volgens een bron van 2023');
  });

  it('says so when the source has no date', () => {
    expect(certaintyOf('actief', {}, today)).toEqual({ text: 'Volgens een pagina zonder datum' });
  });

  it('warns for what may be over, and for what is, whatever the source', () => {
    expect(certaintyOf('onzeker', { datum: '2026-11-01' }, today)).toEqual({
      text: 'Onzeker of dit nog loopt',
      tone: 'warn',
    });
    expect(certaintyOf('afgelopen', {}, today).text).toBe('Afgelopen');
  });
});
