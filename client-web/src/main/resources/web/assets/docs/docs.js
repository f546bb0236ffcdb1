import { html, nothing, render } from '../shared/lit.js';
import { start } from '../shared/page.js';
import { t } from '../shared/text.js';
import { schemaTable, typeText } from './schema.js';

/** @import { Operation, Document, Content } from './schema.js' */

/** @type {Document} */
const api = await (await fetch('/openapi.json')).json();

/** @param {Content | undefined} content */
const contentTypes = content => Object.entries(content ?? {}).map(([type, { schema }]) => html`<code>${type}</code> ${typeText(schema)}`);

/** @param {Operation} operation */
const parameters = ({ parameters: given = [] }) => (given.length ? html`
  <h4>${t('docs.parameters')}</h4>
  <div class="table-frame" tabindex="0" role="group" aria-label=${t('docs.parameters')}><table>
    <thead><tr><th>${t('docs.name')}</th><th>${t('docs.where')}</th><th>${t('docs.type')}</th></tr></thead>
    <tbody>${given.map(({ name, in: where, required, schema }) => html`
      <tr><td><code>${name}</code> ${required ? nothing : html`<span class="optional">${t('docs.optional')}</span>`}</td><td>${where}</td><td>${typeText(schema)}</td></tr>`)}</tbody>
  </table></div>` : nothing);

/** @param {Operation} operation */
const answers = ({ responses }) => html`
  <h4>${t('docs.answers')}</h4>
  <ul class="answers">${Object.entries(responses).map(([status, { description, content }]) => html`
    <li><span class="status s${status.charAt(0)}">${status}</span> ${status.startsWith('2') ? contentTypes(content)
      : description.split(', ').map(code => html`<a href="/problems/${code}"><code>${code}</code></a> `)}</li>`)}</ul>`;

/** @param {string} path @param {string} method @param {Operation} operation */
const operationCard = (path, method, operation) => html`
  <details class="card operation">
    <summary><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code> <span class="operation-summary">${operation.summary}</span></summary>
    ${operation.security ? html`<p><span class="badge">${t('docs.token')}</span></p>` : nothing}
    ${parameters(operation)}
    ${operation.requestBody ? html`<h4>${t('docs.body')}</h4><p>${contentTypes(operation.requestBody.content)}</p>` : nothing}
    ${answers(operation)}
  </details>`;

const draw = () => {
  const place = document.getElementById('api');
  if (place) render(html`
    ${Object.entries(api.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => operationCard(path, method, operation)))}
    <h2>${t('docs.schemas')}</h2>
    ${Object.entries(api.components.schemas).map(([name, schema]) => schemaTable(name, schema))}`, place);
};

await start(draw);
