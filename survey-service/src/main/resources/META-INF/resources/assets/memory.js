// What this device remembers of a wave: answers, ballot, receipt. Nothing of it is sent anywhere from here.
const place = (wave) => `undercurrent.answer.${wave}`;

export function recall(wave) {
  try {
    return JSON.parse(localStorage.getItem(place(wave))) ?? { answers: {} };
  } catch {
    return { answers: {} };
  }
}

export function remember(wave, memory) {
  try {
    localStorage.setItem(place(wave), JSON.stringify(memory));
  } catch {
    // A browser that keeps nothing still answers, in one sitting.
  }
}

export function forget(wave) {
  localStorage.removeItem(place(wave));
}
