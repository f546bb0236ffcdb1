import { action, api, badge, fill, h, say, time } from "./dom.js";

const number = new Intl.NumberFormat("en-CH");

export async function refresh(section) {
  const wanted = new URLSearchParams(location.hash.slice(1)).get("invoice");
  const { json, total } = await api("GET", "/sandbox/lightning?limit=50");
  const payouts = await api("GET", "/sandbox/lightning/payouts?limit=50");
  const invoices = wanted ? await withWanted(json, wanted) : json;
  const marked = invoices.map((invoice) => ({ ...invoice, wanted: invoice.paymentHash === wanted }));
  fill(section.querySelector("[data-list]"), marked, card, "No invoice yet. Book an appointment, and it appears here.");
  fill(section.querySelector("[data-payouts]"), payouts.json, payout, "No money has been sent back.");
  return total;
}

/** The invoice somebody followed a link to comes first, however old it is. */
async function withWanted(invoices, hash) {
  const others = invoices.filter((invoice) => invoice.paymentHash !== hash);
  try {
    const { json } = await api("GET", `/sandbox/lightning/${hash}`);
    return [json, ...others];
  } catch (error) {
    say(error.message);
    return invoices;
  }
}

function card(invoice) {
  return h(
    "article",
    { class: invoice.wanted ? "card wanted" : "card" },
    h(
      "div",
      { class: "row" },
      h("span", { class: "strong" }, `${number.format(invoice.amountSats)} sats`),
      badge(invoice.status),
      invoice.late ? h("span", { class: "badge failed" }, "late") : null,
      h("span", { class: "soft grow" }, invoice.description || "no description"),
      h("span", { class: "soft" }, invoice.twin, ", made ", time(invoice.createdAt), ", until ", time(invoice.expiresAt)),
    ),
    h("code", { class: "short", title: invoice.bolt11 }, invoice.bolt11),
    h("div", { class: "row" }, ...buttons(invoice)),
  );
}

function buttons(invoice) {
  const path = `/sandbox/lightning/${invoice.paymentHash}`;
  const key = invoice.paymentHash;
  const late = invoice.status === "expired";
  const pay = action(late ? "Pay late" : "Pay", {
    key: `pay ${key}`,
    quiet: late,
    call: () => api("POST", `${path}/payment`),
    done: "Paid.",
  });
  const expire = action("Expire", {
    key: `expire ${key}`,
    quiet: true,
    call: () => api("POST", `${path}/expiry`),
    done: "Expired.",
  });
  const copy = action("Copy", {
    key: `copy ${key}`,
    quiet: true,
    call: () => navigator.clipboard.writeText(invoice.bolt11),
    done: "Payment request copied.",
  });
  const rumour = action("Claim falsely that it is paid", {
    key: `rumour ${key}`,
    quiet: true,
    call: () => api("POST", `${path}/rumour`),
    done: "The webhook lies; the ledger does not.",
  });
  switch (invoice.status) {
    case "open":
      return [pay, expire, copy, rumour];
    case "expired":
      return [pay, copy, rumour];
    default:
      return [copy];
  }
}

function payout(one) {
  return h(
    "article",
    { class: "card" },
    h(
      "div",
      { class: "row" },
      h("span", { class: "strong" }, `${number.format(one.amountSats)} sats`),
      h("span", { class: "soft grow" }, one.message || "sent"),
      h("span", { class: "soft" }, time(one.at)),
    ),
    h("code", { class: "short", title: one.destination }, one.destination),
  );
}
