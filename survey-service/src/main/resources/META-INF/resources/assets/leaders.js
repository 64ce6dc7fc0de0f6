// Leaders read what was asked in their teams and reply; moderators take a question out of sight. Nobody sees who asked,
// unless a name was given.
import { copy, find, show } from './screen.js';
import { asMyself } from './talk.js';

const list = find('#questions');
const more = find('#more');
const state = find('#state');
const words = (element, key) => element.dataset[key];
let cursor;

async function attempt(action) {
  try {
    await action();
  } catch (refusal) {
    show({ offline: 'offline', 'not-signed-in': 'sign-in' }[refusal.code] ?? 'failed');
  }
}

function said(message) {
  const { made, part } = copy('said');
  part('by').textContent = message.by ?? words(part('by'), 'asker');
  part('text').textContent = message.text;
  return made;
}

/** Sends what a form says, and takes the question away: it stands somewhere else now. */
function act(made, id, form, path, news) {
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    const box = find('textarea', form);
    attempt(async () => {
      await asMyself(`/v1/questions/${id}/${path}`, box ? { text: box.value } : {});
      const next = made.nextElementSibling ?? made.previousElementSibling;
      made.remove();
      find('#news').textContent = words(find('#news'), news);
      find('#none').hidden = list.children.length > 0;
      (next ? find('h2', next) : state).focus();
    });
  });
}

function drawn(question) {
  const { made, part } = copy('question');
  const hidden = question.state === 'hidden';
  part('text').textContent = question.text;
  part('team').textContent = question.teamId;
  part('week').textContent = question.week;
  part('by').textContent = question.askedBy ?? words(part('by'), question.anonymous ? 'anonymous' : 'named');
  part('thread').replaceChildren(...question.thread.map(said));
  part('hidden').hidden = !hidden;
  part('reason').textContent = question.hiddenBecause ?? '';
  for (const [name, away] of [['replies', hidden], ['moderate', hidden], ['show', !hidden]]) {
    if (part(name)) {
      part(name).hidden = away;
    }
  }
  act(made, question.questionId, part('replies'), 'replies', 'replied');
  act(made, question.questionId, part('hide'), 'hide', 'hide');
  act(made, question.questionId, part('show'), 'show', 'show');
  return made;
}

async function read(after) {
  const page = await asMyself(`/v1/questions?state=${state.value}${after ? `&cursor=${after}` : ''}`);
  cursor = page.nextCursor;
  more.hidden = !cursor;
  list.append(...page.items.map(drawn));
  find('#none').hidden = list.children.length > 0;
}

const begin = () => attempt(() => read().then(() => show('questions')));

state.addEventListener('change', () => {
  list.replaceChildren();
  find('#news').textContent = '';
  attempt(() => read());
});
more.addEventListener('click', () => attempt(() => read(cursor)));
begin();
