import { api, say } from "./dom.js";
import * as faults from "./faults.js";
import * as invoices from "./invoices.js";
import * as mails from "./mails.js";
import * as meetings from "./meetings.js";
import * as people from "./people.js";
import * as wallet from "./wallet.js";

const EVERY = 1500;
const views = {
  invoices: invoices.refresh,
  wallet: wallet.refresh,
  mails: mails.refresh,
  meetings: meetings.refresh,
  people: people.refresh,
  faults: faults.refresh,
  webhooks: faults.refreshWebhooks,
};

function shown() {
  const name = location.hash.slice(1).split("=")[0];
  return name in views ? name : "invoices";
}

function show() {
  for (const section of document.querySelectorAll("main > section")) {
    section.hidden = section.id !== shown();
  }
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === `#${shown()}`) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  look();
}

async function look() {
  for (const [name, refresh] of Object.entries(views)) {
    const total = await refresh(document.getElementById(name));
    document.querySelector(`[data-count="${name}"]`).textContent = total || "";
  }
}

/** Looks again and again while anybody watches; a sandbox that is gone is waited for. */
async function watch() {
  if (!document.hidden) {
    try {
      await look();
    } catch {
      say("The sandbox does not answer.");
    }
  }
  setTimeout(watch, EVERY);
}

async function tell(call, done) {
  try {
    await call();
    say(done);
  } catch (error) {
    say(error.message);
  }
  look();
}

document.getElementById("forget").addEventListener("click", () => {
  if (confirm("Forget all invoices, mails, meetings and faults?")) {
    tell(() => api("DELETE", "/sandbox"), "All forgotten.");
  }
});
document.getElementById("mend").addEventListener("click", () => tell(() => api("DELETE", "/sandbox/faults"), "All mended."));
document.getElementById("mail-to").addEventListener("input", () => look());
document.addEventListener("look-again", () => look());
addEventListener("hashchange", show);
faults.prepare(document.getElementById("fault-form"));
wallet.prepare(document.getElementById("wallet-form"));
show();
watch();
