import { choices } from './storage.js';

const NAME = 'signed-in';

/** Whether somebody signed in with this browser, as far as it remembers: it decides on a word in the header, on nothing else. */
export const seemsSignedIn = () => choices.get(NAME) === 'yes';

export const rememberSignIn = () => choices.set(NAME, 'yes');

export const forgetSignIn = () => choices.remove(NAME);
