/**
 * What axe doesn't look at, measured in the page itself: the order of the focus, whether it shows, what is cut off, what
 * moves. `installProbes` runs in the browser, so it stands on its own; each probe gives a line for each fault.
 */

/** Kept in the page until it goes to another address. */
export interface Probes {
  /** The keyboard's order: no number of its own, and never back up but into a column further right. */
  readonly order: () => string[];
  /** Things that can have the focus and look the same with it. One of each kind of element. */
  readonly unmarkedFocus: () => string[];
  /** Things that are chosen, or where one is, and look like their neighbours. */
  readonly unmarkedChoice: () => string[];
  /** Texts of which a part falls outside their box, or outside the page. */
  readonly clipped: () => string[];
  /** What moves, or would. */
  readonly moving: () => string[];
}

/** Runs in a page that has the probes. */
export const runProbe = (name: keyof Probes): string[] => (window as unknown as { probes: Probes }).probes[name]();

export function installProbes(): void {
  const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const all = (selector = 'body *') => [...document.querySelectorAll<HTMLElement>(selector)];
  const nameOf = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return `<${element.localName}${element.classList.length > 0 ? `.${[...element.classList].join('.')}` : ''}> ${words.slice(0, 40)}`;
  };
  const kindOf = (element: Element): string =>
    [element, element.parentElement, element.closest('header, main, footer, nav')]
      .map((each) => (each ? `${each.localName}.${each.getAttribute('class') ?? ''}` : ''))
      .join(' < ');
  const oneOfEachKind = (elements: readonly HTMLElement[]) => [
    ...new Map(elements.map((element) => [kindOf(element), element])).values(),
  ];

  /** What Tab reaches: of radio buttons with one name a single one. */
  const focusable = () => {
    const groups = new Set<string>();
    return all('a[href], button, input, select, textarea, summary, iframe, [tabindex]').filter((element) => {
      if (
        element.tabIndex < 0 ||
        element.matches(':disabled, [type=hidden]') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      const isSeen = groups.has(element.name);
      groups.add(element.name);
      return !isSeen;
    });
  };

  /** As Tab goes where a grid says so: the left column first, or the upper row. */
  const inReadingFlow = (elements: readonly HTMLElement[]): HTMLElement[] => {
    const ordered = [...elements];
    for (const grid of all()) {
      const flow = getComputedStyle(grid).getPropertyValue('reading-flow');
      const inside = flow.startsWith('grid-') ? ordered.filter((element) => grid.contains(element)) : [];
      if (inside.length < 2) continue;
      const placeOf = (element: HTMLElement) => {
        const child = [...grid.children].find((each) => each.contains(element)) ?? element;
        return child.getBoundingClientRect();
      };
      const sorted = inside.toSorted((a, b) => {
        const [one, other] = [placeOf(a), placeOf(b)];
        const [across, down] = [one.left - other.left, one.top - other.top];
        return flow === 'grid-columns' ? across || down : down || across;
      });
      ordered.splice(ordered.indexOf(inside[0] as HTMLElement), inside.length, ...sorted);
    }
    return ordered;
  };

  const order = (): string[] => {
    const found = all('[tabindex]')
      .filter(({ tabIndex }) => tabIndex > 0)
      .map((element) => `own number: ${nameOf(element)}`);
    let before: { element: HTMLElement; box: DOMRect } | undefined;
    for (const element of inReadingFlow(focusable())) {
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      const isFixed = getComputedStyle(element.closest('.skip') ?? element).position === 'absolute';
      if (isFixed || box.width < 2) continue;
      const isBack = before && box.bottom <= before.box.top && box.left < before.box.right - 1;
      // What one chooses with comes before what it chooses from, wherever it stands.
      if (before && isBack && !before.element.matches('select'))
        found.push(`back up: from ${nameOf(before.element)} to ${nameOf(element)}`);
      before = { element, box };
    }
    return found;
  };

  const PROPERTIES = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'strokeWidth', 'stroke'] as const;
  const CHOSEN = [
    ...PROPERTIES,
    'backgroundColor',
    'color',
    'fill',
    'fontWeight',
    'textDecorationLine',
    'borderBlockEndColor',
    'borderInlineStartColor',
    'borderBlockEndWidth',
    'borderBlockStartColor',
    'content',
    'display',
    'visibility',
  ] as const;
  /** The element and what may carry its mark: what stands around, beside and behind it, on a map the same region. */
  const around = (element: Element): Element[] => {
    const region = element.getAttribute('data-region');
    return [
      element,
      ...[element.parentElement, element.parentElement?.parentElement, element.closest('label, .hit, .field, form')],
      element.nextElementSibling,
      ...(region
        ? document.querySelectorAll(`[data-region="${region}"], [data-region="${region}"] *`)
        : element.children),
    ].filter((each) => each instanceof Element);
  };
  const lookOf = (element: Element, properties: readonly (keyof CSSStyleDeclaration)[]): string =>
    around(element)
      .flatMap((each) => [null, '::before', '::after'].map((part) => getComputedStyle(each, part)))
      .map((style) =>
        (style.outlineStyle === 'none' && properties.length === PROPERTIES.length
          ? [style.boxShadow, style.strokeWidth, style.stroke]
          : properties.map((property) => style[property])
        ).join(),
      )
      .join('|');

  const unmarkedFocus = (): string[] => {
    const found = oneOfEachKind(focusable()).flatMap((element) => {
      if (element instanceof HTMLIFrameElement) return [];
      (document.activeElement as HTMLElement | null)?.blur();
      const before = lookOf(element, PROPERTIES);
      element.focus({ preventScroll: true });
      const isMarked = lookOf(element, PROPERTIES) !== before;
      return document.activeElement === element && !isMarked ? [`focus doesn't show: ${nameOf(element)}`] : [];
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return found;
  };

  const unmarkedChoice = (): string[] =>
    oneOfEachKind(all('[aria-current], [aria-selected=true], input:checked').filter(shows)).flatMap((element) => {
      const peers = all(element.localName).filter(
        (each) =>
          each.parentElement?.parentElement === element.parentElement?.parentElement &&
          each !== element &&
          shows(each) &&
          !each.matches('[aria-current], [aria-selected=true], input:checked') &&
          each.getAttribute('type') === element.getAttribute('type'),
      );
      const [peer] = peers;
      const isNative =
        element.matches('input') && getComputedStyle(element).appearance !== 'none' && element.offsetWidth > 9;
      if (!peer || isNative) return [];
      return lookOf(element, CHOSEN) === lookOf(peer, CHOSEN) ? [`choice doesn't show: ${nameOf(element)}`] : [];
    });

  /** Where its own words stand; not those of what it holds. */
  const wordsOf = (element: Element): DOMRect[] =>
    [...element.childNodes].flatMap((node) => {
      if (node.nodeType !== Node.TEXT_NODE || (node.textContent ?? '').trim() === '') return [];
      const range = document.createRange();
      range.selectNode(node);
      return [...range.getClientRects()];
    });
  const clipped = (): string[] => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page ${scrollWidth - clientWidth} px too wide`] : [];
    for (const element of all()) {
      if (element.closest('svg, .visually-hidden, iframe, select') || !shows(element)) continue;
      const { overflowX, overflowY, display, clipPath, fontSize } = getComputedStyle(element);
      // A passage of a result is cut on purpose: the result leads to the whole.
      if (clipPath !== 'none' || element.closest('.hit p')) continue;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const cut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if (cut && (element.textContent ?? '').trim() !== '') found.push(`cut off: ${nameOf(element)}`);
      if (/^(?:inline|contents)/.test(display) || /auto|scroll/.test(overflowX)) continue;
      const box = element.getBoundingClientRect();
      // Letters reach below a line that is not much higher than they are.
      const below = box.bottom + 0.4 * Number.parseFloat(fontSize);
      if (wordsOf(element).some((words) => words.right > box.right + 2 || words.bottom > below))
        found.push(`outside its box: ${nameOf(element)}`);
    }
    return found;
  };

  const moving = (): string[] => [
    ...document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(() => 'an animation runs'),
    ...oneOfEachKind(all()).flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const lasts = (durations: string) =>
        durations.split(',').some((each) => Number.parseFloat(each) * (each.trim().endsWith('ms') ? 1 : 1000) > 1);
      return lasts(transitionDuration) ||
        (animationName !== 'none' && lasts(animationDuration)) ||
        scrollBehavior === 'smooth'
        ? [`would move: ${nameOf(element)}`]
        : [];
    }),
  ];

  Object.assign(window, { probes: { order, unmarkedFocus, unmarkedChoice, clipped, moving } satisfies Probes });
}
