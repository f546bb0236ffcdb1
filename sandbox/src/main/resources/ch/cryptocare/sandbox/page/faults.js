import { api, fill, h, say, time } from "./dom.js";

const words = (word) => word.replaceAll("-", " ");

export async function prepare(form) {
  const { json: menu } = await api("GET", "/sandbox/faults/menu");
  const options = (names) => names.map((name) => h("option", { value: name }, words(name)));
  const offer = () => form.elements.fault.replaceChildren(...options(menu[form.elements.twin.value]));
  form.elements.twin.replaceChildren(...options(Object.keys(menu)));
  form.elements.twin.addEventListener("change", offer);
  form.addEventListener("submit", submit);
  offer();
}

export async function refresh(section) {
  const { json } = await api("GET", "/sandbox/faults");
  fill(section.querySelector("[data-list]"), json, card, "Everything works.");
  return json.length;
}

async function submit(event) {
  event.preventDefault();
  const { twin, fault, times, seconds } = event.target.elements;
  try {
    await api("POST", "/sandbox/faults", {
      twin: twin.value,
      fault: fault.value,
      times: times.valueAsNumber,
      seconds: seconds.valueAsNumber,
    });
    say(`${words(twin.value)}: ${words(fault.value)} will happen.`);
  } catch (error) {
    say(error.message);
  }
  document.dispatchEvent(new CustomEvent("look-again"));
}

function card(fault) {
  const times = fault.times === 1 ? "once" : `${fault.times} times`;
  return h(
    "article",
    { class: "card" },
    h(
      "div",
      { class: "row" },
      h("span", { class: "strong grow" }, `${words(fault.twin)}: ${words(fault.fault)}`),
      h("span", { class: "soft" }, `${times}, ${fault.seconds} s`),
    ),
  );
}

export async function refreshWebhooks(section) {
  const { json, total } = await api("GET", "/sandbox/webhooks?limit=50");
  fill(section.querySelector("[data-list]"), json, delivery, "No webhook yet.");
  return total;
}

function delivery(one) {
  const taken = one.outcome.startsWith("2");
  return h(
    "article",
    { class: "card" },
    h(
      "div",
      { class: "row" },
      h("span", { class: "strong" }, `${words(one.twin)}: ${one.event}`),
      h("span", { class: taken ? "badge paid" : "badge failed" }, one.outcome),
      h("span", { class: "soft grow" }, one.attempt > 1 ? `try ${one.attempt}` : ""),
      h("span", { class: "soft" }, time(one.at)),
    ),
    h("code", { class: "short", title: one.about }, `${one.url}, about ${one.about}`),
  );
}
