// Modules find lit-html where the server serves it; under Node it is the npm package.
import { register } from 'node:module';

register(`data:text/javascript,${encodeURIComponent(`
  export const resolve = (name, context, next) =>
    next(name.endsWith('/vendor/lit-html/lit-html.js') ? 'lit-html' : name, name.includes('/vendor/') ? { ...context, parentURL: '${new URL('../../../', import.meta.url)}' } : context);
`)}`);
