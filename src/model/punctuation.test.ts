import { expect, it } from 'vitest';
import { withPunctuation } from './punctuation.ts';

it('gives a term the punctuation right behind it, and nothing else', () => {
  expect(withPunctuation('Een <Term id="clb">CLB</Term>. Of (een <Term id="ocmw">OCMW</Term>), ja.')).toBe(
    'Een <Term id="clb" after=".">CLB</Term> Of (een <Term id="ocmw" after="),">OCMW</Term> ja.',
  );
  expect(withPunctuation('Elk <Term id="clb">CLB</Term>-team.')).toBe('Elk <Term id="clb" after="-team.">CLB</Term>');
  const plain = 'Een <Term id="clb">CLB</Term> helpt: **<Term id="clb">CLB</Term>**, <Contact id="an" />.';
  expect(withPunctuation(plain)).toBe(plain);
});
