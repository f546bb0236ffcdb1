import { html, render } from '../shared/lit.js';
import { start } from '../shared/page.js';
import { keysUnder, t } from '../shared/text.js';

/** The code that the address names: /problems/slot-taken. */
const asked = location.pathname.split('/').filter(Boolean).at(1) ?? '';

const draw = () => {
  const list = document.getElementById('problems');
  const codes = keysUnder('problem').toSorted((one, other) => Number(other === asked) - Number(one === asked));
  if (list) render(html`<dl class="problems">${codes.map(code => html`
    <div class="card ${code === asked ? 'asked' : ''}" id=${code}><dt><code>${code}</code></dt><dd>${t(`problem.${code}`)}</dd></div>`)}</dl>`, list);
};

await start(draw);
