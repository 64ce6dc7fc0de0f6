// Shows one screen at a time. All words stand in the page; a script only fills in what it knows.

export const find = (selector, inside = document) => inside.querySelector(selector);

export const onClick = (selector, action) =>
  document.querySelectorAll(selector).forEach((button) => button.addEventListener('click', action));

/** Brings a screen to the front and the reader to its heading. */
export function show(name) {
  for (const screen of document.querySelectorAll('[data-screen]')) {
    screen.hidden = screen.dataset.screen !== name;
  }
  const heading = find(`[data-screen="${name}"] h1`);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  window.scrollTo(0, 0);
}

/** Writes a text into every place that waits for it. */
export function fill(place, words) {
  document.querySelectorAll(`[data-fill="${place}"]`).forEach((element) => {
    element.textContent = words;
  });
}

/** A copy of a template in the page, with its named parts. */
export function copy(template) {
  const made = find(`#${template}`).content.cloneNode(true).firstElementChild;
  return { made, part: (name) => (made.dataset.part === name ? made : find(`[data-part="${name}"]`, made)) };
}

const days = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'full', timeStyle: 'short' });

export const moment = (instant) => days.format(new Date(instant));
