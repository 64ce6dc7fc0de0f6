// The answer page: one question at a time, kept on this device until it is sent as nobody.
import { fingerprintOf, getBallot, secret } from './ballot.js';
import { forget, recall, remember } from './memory.js';
import { copy, fill, find, moment, onClick, show } from './screen.js';
import { asNobody, Refusal } from './talk.js';

const { wave } = find('main').dataset;
const memory = recall(wave);
let form;
let at = 0;
let unfinished = start;

const screens = {
  offline: 'offline',
  'wave-over': 'over',
  'wave-not-open': 'not-yet',
  'not-invited': 'not-invited',
  'employee-unknown': 'not-invited',
  'wave-unknown': 'not-invited',
  'not-found': 'not-invited',
  'ballot-issued': 'issued',
  'key-mismatch': 'key',
  'not-signed-in': 'sign-in',
};

function keep(news) {
  Object.assign(memory, news);
  remember(wave, memory);
}

/** Does something, and remembers it as what to try again. */
async function attempt(action) {
  unfinished = action;
  try {
    await action();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) {
      console.error(refusal);
    }
    if (refusal.code === 'wave-over') {
      forget(wave);
    }
    show(screens[refusal.code] ?? 'failed');
  }
}

async function start() {
  if (!globalThis.crypto?.subtle) {
    show('unsupported');
    return;
  }
  form = await asNobody(`/v1/waves/${wave}/form?language=${document.documentElement.lang}`);
  fill('name', form.name);
  fill('purpose', form.purpose);
  fill('promise', form.promise.text ?? '');
  fill('contract', form.promise.hash);
  fill('opens', moment(form.opens));
  fill('closes', moment(form.closes));
  fill('count', form.items.length);
  document.querySelectorAll('[data-asked]').forEach((words) => {
    words.lang = form.language;
  });
  if (form.state !== 'open') {
    throw new Refusal(form.state === 'planned' ? 'wave-not-open' : 'wave-over');
  }
  showKey();
  if (memory.receipt) {
    fill('receipt', memory.receipt);
  }
  show(memory.receipt ? 'receipt' : 'intro');
}

function showKey() {
  fill('key', memory.ballot?.key ?? '…');
}

async function begin() {
  if (!memory.ballot) {
    await getBallot(wave, memory, keep);
    showKey();
  }
  at = form.items.findIndex(({ item }) => !(item in memory.answers));
  drawNext(at < 0 ? form.items.length : at);
}

function drawNext(next) {
  at = next;
  if (at >= form.items.length) {
    drawReview();
  } else {
    drawQuestion(form.items[at]);
  }
}

function drawQuestion({ item, text, scale }) {
  fill('question', text);
  const { dataset } = find('[data-words="of"]');
  fill('progress', dataset.text.replace('{0}', at + 1).replace('{1}', form.items.length));
  const bar = find('progress');
  bar.max = form.items.length;
  bar.value = at + 1;
  const choices = scale.labels.map((label, index) => choice(item, index + 1, label));
  choices.push(choice(item, 'dont-know', scale.dontKnow), choice(item, 'skipped', scale.skipped));
  find('#choices').replaceChildren(...choices);
  show('question');
}

function choice(item, value, label) {
  const { made, part } = copy('choice');
  const input = part('input');
  input.value = value;
  input.checked = memory.answers[item] === value;
  input.addEventListener('change', () => keep({ answers: { ...memory.answers, [item]: value } }));
  part('label').textContent = label;
  return made;
}

function drawReview() {
  const rows = form.items.map((item, index) => {
    const { made, part } = copy('said');
    part('question').textContent = item.text;
    part('answer').textContent = words(item);
    const change = part('change');
    change.setAttribute('aria-label', `${change.textContent}: ${item.text}`);
    change.addEventListener('click', () => drawNext(index));
    return made;
  });
  find('#said-all').replaceChildren(...rows);
  show('review');
}

function words({ item, scale }) {
  const said = memory.answers[item] ?? 'skipped';
  if (said === 'dont-know') {
    return scale.dontKnow;
  }
  return said === 'skipped' ? scale.skipped : scale.labels[said - 1];
}

async function send() {
  show('sending');
  const answers = form.items.map(({ item }) => ({ item, answer: memory.answers[item] ?? 'skipped' }));
  const { receipt } = await asNobody('/v1/answers', { wave, ...memory.ballot, answers });
  keep({ receipt });
  fill('receipt', receipt);
  show('receipt');
}

async function ask() {
  const words = find('#ask-words');
  if (!words.value.trim()) {
    words.focus();
    return;
  }
  const mine = secret();
  const secretDigest = await fingerprintOf(new TextEncoder().encode(mine));
  const asked = await asNobody('/v1/questions', { text: words.value, secretDigest, ballot: { wave, ...memory.ballot } });
  const link = find('#ask-link');
  link.href = `/questions/${asked.questionId}#${mine}`;
  link.textContent = link.href;
  words.value = '';
  find('#ask-form').hidden = true;
  find('#asked').hidden = false;
}

function forgetAll() {
  forget(wave);
  find('#kept').hidden = true;
  find('#forgotten').hidden = false;
  find('#forgotten').focus();
}

onClick('[data-do="begin"]', () => attempt(begin));
onClick('[data-do="change"]', () => drawNext(form.items.length));
onClick('[data-do="back"]', () => (at === 0 ? show('intro') : drawNext(at - 1)));
onClick('[data-do="send"]', () => attempt(send));
onClick('[data-do="again"]', () => attempt(unfinished));
onClick('[data-do="sign-in"]', () => location.reload());
onClick('[data-do="forget"]', forgetAll);
find('#question-form').addEventListener('submit', (event) => {
  event.preventDefault();
  drawNext(at + 1);
});
find('#ask-form').addEventListener('submit', (event) => {
  event.preventDefault();
  attempt(ask);
});
addEventListener('online', () => {
  if (!find('[data-screen="offline"]').hidden) {
    attempt(unfinished);
  }
});

attempt(start);
