package ch.cryptocare.journeys.browser;

/** Breaks an outside service. */
public final class SandboxFaults {
    private final SandboxApi sandbox;

    SandboxFaults(SandboxApi sandbox) {
        this.sandbox = sandbox;
    }

    /** The next payment is told to nobody. */
    public void loseNextPaymentWebhook() {
        next("lose-webhook");
    }

    /** The next invoice is not made, however often others look after theirs meanwhile. */
    public void refuseNextInvoice() {
        next("refuse-invoice");
    }

    private void next(String fault) {
        sandbox.post("/sandbox/faults", "{\"twin\":\"swiss-bitcoin-pay\",\"fault\":\"" + fault + "\",\"times\":1}");
    }
}
