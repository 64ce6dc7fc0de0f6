// Makes a ballot: a random number that the service signs without seeing it (RFC 9474).
import { ballots } from './vendor/blindrsa-ts-0.4.4.js';
import { asMyself, asNobody, Refusal } from './talk.js';

/**
 * Gets this person's one ballot of a wave. What must not be lost is handed to `keep` before it is sent: if the
 * service's reply does not arrive, the same hidden number is sent again and gets the same signature.
 */
export async function getBallot(wave, memory, keep) {
  const place = await asMyself(`/v1/waves/${wave}/ballots/mine`);
  const publicKey = await publishedKey(wave, place.key);
  if (memory.hidden?.key !== place.key) {
    if (place.state === 'issued') {
      throw new Refusal('ballot-issued');
    }
    keep({ hidden: await hide(place.key, publicKey) });
  }
  const { prepared, blinded, inverse } = memory.hidden;
  const signed = await asMyself(`/v1/waves/${wave}/ballots`, { key: place.key, blindedMessage: blinded });
  const message = bytes(prepared);
  const signature = await ballots.finalize(publicKey, message, bytes(signed.blindSignature), bytes(inverse));
  keep({ ballot: { key: place.key, ballot: prepared, signature: text(signature) } });
}

/** The key that everybody can see for this group; a key of one's own would give one away. */
async function publishedKey(wave, fingerprint) {
  const published = (await asNobody(`/v1/waves/${wave}/ballot-keys`)).items.find(({ key }) => key === fingerprint);
  const der = published && Uint8Array.from(atob(published.publicKey), (letter) => letter.charCodeAt(0));
  if (!der || (await fingerprintOf(der)) !== fingerprint) {
    throw new Refusal('key-mismatch');
  }
  return crypto.subtle.importKey('spki', der, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['verify']);
}

async function hide(key, publicKey) {
  const prepared = ballots.prepare(crypto.getRandomValues(new Uint8Array(32)));
  const { blindedMsg, inv } = await ballots.blind(publicKey, prepared);
  return { key, prepared: text(prepared), blinded: text(blindedMsg), inverse: text(inv) };
}

/** SHA-256 as base64url, which is how keys and secrets are named. */
export async function fingerprintOf(data) {
  return text(new Uint8Array(await crypto.subtle.digest('SHA-256', data)));
}

/** 32 random bytes in letters. */
export const secret = () => text(crypto.getRandomValues(new Uint8Array(32)));

function text(data) {
  return btoa(String.fromCharCode(...data)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytes(base64url) {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
