package ch.cryptocare.journeys.browser;

import java.util.Locale;
import java.util.stream.StreamSupport;

/** The patient's wallet: it pays what it reads from an invoice, also when that comes late. */
public final class SandboxWallet {
    private final SandboxApi sandbox;

    SandboxWallet(SandboxApi sandbox) {
        this.sandbox = sandbox;
    }

    public void pay(String bolt11) {
        sandbox.post("/sandbox/lightning/" + paymentHash(bolt11) + "/payment", "{}");
    }

    private String paymentHash(String bolt11) {
        var wanted = bolt11.toLowerCase(Locale.ROOT);
        return StreamSupport.stream(sandbox.get("/sandbox/lightning").spliterator(), false)
                .filter(invoice -> wanted.equals(invoice.path("bolt11").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sandbox knows no such invoice: " + bolt11))
                .path("paymentHash")
                .asText();
    }
}
