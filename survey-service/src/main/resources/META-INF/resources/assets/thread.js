// An anonymous asker comes back. The secret stands behind the # of the link, which browsers never send by themselves.
import { copy, fill, find, show } from './screen.js';
import { asNobody } from './talk.js';

const path = `/v1/questions/${find('main').dataset.question}/thread`;
const headers = { 'Question-Secret': location.hash.slice(1) };

function draw(question) {
  fill('question', question.text);
  find('#hidden').hidden = !question.hiddenBecause;
  fill('reason', question.hiddenBecause ?? '');
  find('#open').hidden = question.thread.length > 0;
  const said = question.thread.map((message) => {
    const { made, part } = copy(message.by ? 'reply' : 'mine');
    if (message.by) {
      part('by').textContent = message.by;
    }
    part('text').textContent = message.text;
    return made;
  });
  find('#thread').replaceChildren(...said);
  show('thread');
}

async function attempt(action) {
  try {
    draw(await action());
  } catch (refusal) {
    show(refusal.code === 'offline' ? 'offline' : 'unknown');
  }
}

find('#more').addEventListener('submit', (event) => {
  event.preventDefault();
  const words = find('#more-words');
  if (words.value.trim()) {
    const text = words.value;
    words.value = '';
    attempt(() => asNobody(path, { text }, headers));
  }
});

attempt(() => asNobody(path, undefined, headers));
