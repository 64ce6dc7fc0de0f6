// Talks to the service, and says in one word what went wrong.

/** A refusal: its code is the service's, or `offline` when nobody could be reached. */
export class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** As nobody: no cookie, no referrer, no sign-in. Everything that carries an answer goes this way. */
export const asNobody = (path, body, headers) =>
  talk(path, body, { credentials: 'omit', referrerPolicy: 'no-referrer', headers });

/** As whoever is signed in; only to be given a ballot. */
export const asMyself = (path, body) =>
  talk(path, body, { credentials: 'same-origin', headers: { 'X-Requested-With': 'JavaScript' } });

async function talk(path, body, options) {
  const headers = { Accept: 'application/json', ...options.headers };
  const request = { ...options, headers, cache: 'no-store' };
  if (body !== undefined) {
    request.method = 'POST';
    request.body = JSON.stringify(body);
    headers['Content-Type'] = 'application/json';
  }
  const response = await fetch(path, request).catch(() => {
    throw new Refusal('offline');
  });
  if (response.ok) {
    return response.json();
  }
  // 499 is how the sign-in tells a script that the session has ended
  if (response.status === 401 || response.status === 499) {
    throw new Refusal('not-signed-in');
  }
  const problem = await response.json().catch(() => ({}));
  throw new Refusal(problem.code ?? 'failed');
}
