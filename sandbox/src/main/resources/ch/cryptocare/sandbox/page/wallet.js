import { action, api, badge, fill, h, say, time } from "./dom.js";

const number = new Intl.NumberFormat("en-CH");

export function prepare(form) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const { amountSats, seconds } = Object.fromEntries(new FormData(form));
    try {
      await api("POST", "/sandbox/wallet", { seconds: Number(seconds), ...(amountSats && { amountSats: Number(amountSats) }) });
      say("Made. Copy it and paste it where the refund is asked for.");
    } catch (error) {
      say(error.message);
    }
    document.dispatchEvent(new CustomEvent("look-again"));
  });
}

export async function refresh(section) {
  const { json, total } = await api("GET", "/sandbox/wallet");
  fill(section.querySelector("[data-list]"), json, card, "The wallet has asked for nothing yet.");
  return total;
}

function card(request) {
  const amount = request.amountSats ? `${number.format(request.amountSats)} sats` : "any amount";
  return h(
    "article",
    { class: "card" },
    h(
      "div",
      { class: "row" },
      h("span", { class: "strong grow" }, amount),
      request.paidAt ? badge("paid") : null,
      h("span", { class: "soft" }, "until ", time(request.expiresAt)),
    ),
    h("code", { class: "short", title: request.bolt11 }, request.bolt11),
    h(
      "div",
      { class: "row" },
      action("Copy invoice", {
        key: `copy ${request.paymentHash}`,
        quiet: true,
        call: () => navigator.clipboard.writeText(request.bolt11),
        done: "Invoice copied.",
      }),
      action("Copy preimage", {
        key: `preimage ${request.paymentHash}`,
        quiet: true,
        call: () => navigator.clipboard.writeText(request.preimage),
        done: "Preimage copied: it is the proof when you pay by hand.",
      }),
    ),
  );
}
