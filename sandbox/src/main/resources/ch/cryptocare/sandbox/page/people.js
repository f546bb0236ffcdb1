import { api, badge, fill, h } from "./dom.js";

export async function refresh(section) {
  const { json, total } = await api("GET", "/sandbox/people");
  fill(section.querySelector("[data-list]"), json, card, "Nobody.");
  return total;
}

function card(person) {
  return h(
    "article",
    { class: "card" },
    h("div", { class: "row" }, h("span", { class: "strong grow" }, person.name), badge(person.role)),
    fact("E-mail", person.email),
    fact("Password", person.password),
    person.code ? fact("Code of the moment", person.code) : null,
    person.secret ? fact("Secret of the authenticator", person.secret) : null,
  );
}

function fact(label, text) {
  return h("p", {}, h("span", { class: "soft" }, label, ": "), h("code", {}, text));
}
