import { doing } from '../shared/doing.js';
import { entered } from '../shared/entering.js';
import { askPasskey, signInByPasskey } from '../shared/entrance.js';
import { html, nothing } from '../shared/lit.js';
import { refusalOf } from '../shared/problem.js';
import { t } from '../shared/text.js';
import { hasPasskeys, usePasskey } from '../shared/webauthn.js';
import { icon } from '../parts/icons.js';
import { refused } from '../parts/notice.js';

/** What was asked can be answered for ten minutes: who takes longer is asked anew. */
const ASKED_ANEW = 8 * 60_000;

const state = { offer: new AbortController(), draw: () => {} };
const task = doing(() => state.draw());

/** @param {CredentialRequestOptions} [how] */
const signIn = async how => {
  const credential = await usePasskey(await askPasskey(), how);
  return entered(await signInByPasskey({ credential }));
};

/** Whether the browser offers passkeys where a name is filled in. */
const fillsIn = async () => hasPasskeys() && await PublicKeyCredential.isConditionalMediationAvailable?.().catch(() => false);

/** A browser asks for one thing at a time. */
const press = async () => {
  state.offer.abort();
  await task.run(() => signIn());
  if (task.refusal) offer();
};

/** Where the browser offers passkeys as it fills in a name. Whoever takes none is not told of it. */
const offer = async () => {
  if (!await fillsIn()) return;
  const { signal } = state.offer = new AbortController();
  const anew = setTimeout(() => { state.offer.abort(); offer(); }, ASKED_ANEW);
  try {
    await signIn({ mediation: 'conditional', signal });
  } catch (cause) {
    if (refusalOf(cause).code !== 'passkey-refused') return;
    task.refusal = refusalOf(cause);
    state.draw();
  } finally {
    clearTimeout(anew);
  }
};

/** @param {() => void} draw */
export const offerPasskeys = draw => {
  state.draw = draw;
  return offer();
};

/** The password is on its way: the browser's offer is over. */
export const withdraw = () => state.offer.abort();

/** The way in without a password. */
export const byPasskey = () => (hasPasskeys() ? html`
  <p class="or" aria-hidden="true">${t('sign-in.or')}</p>
  ${task.refusal ? refused(task.refusal) : nothing}
  <button class="button wide" type="button" id="by-passkey" aria-disabled=${task.busy} @click=${press}>${icon('passkey')}${t(task.busy ? 'page.busy' : 'sign-in.passkey')}</button>` : nothing);
