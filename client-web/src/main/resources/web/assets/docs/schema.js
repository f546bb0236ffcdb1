import { html, nothing } from '../shared/lit.js';
import { t } from '../shared/text.js';

/**
 * @typedef {object} Schema the part of JSON Schema that our document uses
 * @property {string} [$ref]
 * @property {string | string[]} [type]
 * @property {string} [format]
 * @property {string[]} [enum]
 * @property {Schema} [items]
 * @property {Schema[]} [anyOf]
 * @property {Schema | boolean} [additionalProperties]
 * @property {Record<string, Schema>} [properties]
 * @property {string[]} [required]
 *
 * @typedef {Record<string, { schema: Schema }>} Content
 *
 * @typedef {object} Operation
 * @property {string} summary
 * @property {unknown[]} [security]
 * @property {{ name: string, in: string, required: boolean, schema: Schema }[]} [parameters]
 * @property {{ content: Content }} [requestBody]
 * @property {Record<string, { description: string, content?: Content }>} responses
 *
 * @typedef {{ paths: Record<string, Record<string, Operation>>, components: { schemas: Record<string, Schema> } }} Document
 */

/** A type in one line; a named one leads to its table. @param {Schema} schema @returns {unknown} */
export const typeText = schema => {
  if (schema.$ref) return named(schema.$ref.split('/').at(-1) ?? '');
  if (schema.anyOf) return schema.anyOf.filter(({ type }) => type !== 'null').map(typeText);
  if (schema.items) return html`[${typeText(schema.items)}]`;
  if (typeof schema.additionalProperties === 'object') return html`{…: ${typeText(schema.additionalProperties)}}`;
  return html`${schema.format ?? [schema.type].flat().filter(type => type !== 'null').join(' | ')}`;
};

/** @param {string} name */
const named = name => html`<a href="#${name}">${name}</a>`;

/** @param {string} name @param {Schema} schema */
export const schemaTable = (name, schema) => html`
  <section class="card schema" id=${name} aria-label=${name}>
    <h3><code>${name}</code></h3>
    ${schema.enum ? html`<p class="words">${schema.enum.map(word => html`<code>${word}</code> `)}</p>` : nothing}
    ${schema.properties ? html`<div class="table-frame" tabindex="0" role="group" aria-label=${name}><table>
      <thead><tr><th>${t('docs.name')}</th><th>${t('docs.type')}</th></tr></thead>
      <tbody>${Object.entries(schema.properties).map(([property, type]) => html`
        <tr><td><code>${property}</code> ${schema.required?.includes(property) ? nothing : html`<span class="optional">${t('docs.optional')}</span>`}</td>
        <td>${typeText(type)}</td></tr>`)}</tbody></table></div>` : nothing}
  </section>`;
