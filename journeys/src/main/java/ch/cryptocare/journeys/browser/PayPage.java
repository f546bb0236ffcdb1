package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The invoice, and what becomes of it. */
public final class PayPage {
    private final Visitor visitor;

    private PayPage(Visitor visitor) {
        this.visitor = visitor;
    }

    static PayPage shown(Visitor visitor) {
        var pay = new PayPage(visitor);
        pay.invoice().waitFor();
        return pay;
    }

    public Locator heading() {
        return visitor.page.locator("h1");
    }

    /** The invoice's code. */
    public Locator invoice() {
        return visitor.page.locator("lightning-invoice img.qr");
    }

    /** What a wallet reads from the link to it. */
    public String bolt11() {
        return walletLink().getAttribute("href").substring("lightning:".length());
    }

    public Locator walletLink() {
        return visitor.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(visitor.words.of("pay.wallet")));
    }

    public Locator amount() {
        return visitor.page.locator("lightning-invoice .amount");
    }

    public Locator timeLeft() {
        return visitor.page.getByRole(AriaRole.TIMER);
    }

    public Locator tick() {
        return visitor.page.locator(".paid .tick");
    }

    public Locator notice() {
        return visitor.page.locator(".pay-card .notice");
    }

    /** Other times that are offered once the hold is over. */
    public Locator others() {
        return visitor.page.locator(".pay-card h2 + .actions a");
    }

    public AppointmentPage toAppointment() {
        visitor.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(visitor.words.of("pay.to-appointment")))
                .click();
        return AppointmentPage.shown(visitor);
    }

    /** The link to keep. */
    public AppointmentPage keptLink() {
        visitor.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(visitor.words.of("pay.keep-link")))
                .click();
        return AppointmentPage.shown(visitor);
    }
}
