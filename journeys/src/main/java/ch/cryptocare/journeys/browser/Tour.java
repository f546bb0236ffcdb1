package ch.cryptocare.journeys.browser;

import java.util.List;

/** Goes through all pages and states, and takes a picture of each. */
public final class Tour {
    private static final String WHOM = "Dr. Ada Keller";
    private static final List<String> STILL = List.of(
            "legal",
            "legal/terms",
            "legal/privacy",
            "legal/cookies",
            "legal/imprint",
            "docs",
            "problems/slot-taken",
            "offline",
            "nowhere");

    private final Stage stage;
    private final Visitor visitor;
    private final String address;

    public Tour(Stage stage, Visitor visitor) {
        this.stage = stage;
        this.visitor = visitor;
        this.address = "ben." + visitor.view + "@example.ch";
    }

    /** A hold that is given up, at its page of payment; it takes some seconds. @return the page's path */
    public static String lapsedHold(Stage stage) {
        try (var visitor = stage.visitor(View.DESKTOP_IN_ENGLISH, Album.NONE)) {
            var path = SearchPage.open(visitor).names().first().getAttribute("href");
            visitor.openAt(stage.hastyServer(), path);
            var pay = PractitionerPage.shown(visitor)
                    .take(0)
                    .fill("Cleo Martin", "cleo@example.ch")
                    .hold();
            pay.others().first().waitFor();
            return visitor.page.url().substring(stage.hastyServer().length());
        }
    }

    /** @param lapsed where a hold that was given up is seen */
    public void take(String lapsed) {
        search();
        var pay = book();
        stage.wallet().pay(pay.bolt11());
        pay.tick().waitFor();
        visitor.picture("paid");
        change(pay.toAppointment());
        visitor.open(lapsed);
        visitor.page.locator(".pay-card h2").waitFor();
        visitor.picture("lapsed");
        STILL.forEach(this::still);
        new AccountTour(stage, visitor, "account." + address).take();
    }

    private void search() {
        SearchPage.open(visitor);
        visitor.picture("find");
        visitor.open("/?q=nobody");
        visitor.page.locator(".results .notice").waitFor();
        visitor.picture("find-nobody");
    }

    private PayPage book() {
        var practitioner = SearchPage.open(visitor).choose(WHOM);
        practitioner.week.next();
        visitor.picture("practitioner");
        var details = practitioner.take(0);
        var chosen = visitor.page.url();
        visitor.picture("details");
        details.send().faults().first().waitFor();
        visitor.picture("details-faults");
        stage.faults().refuseNextInvoice();
        details.fill("Ben Rochat", address).send().refusal().waitFor();
        visitor.picture("details-gateway-down");
        details.hold();
        visitor.picture("pay");
        return taken(chosen, visitor.page.url());
    }

    /** @param chosen the details of a time that is held by now
     * @param pay where it is paid */
    private PayPage taken(String chosen, String pay) {
        visitor.open(chosen);
        BookPage.shown(visitor)
                .fill("Cleo Martin", "cleo." + address)
                .send()
                .refusal()
                .waitFor();
        visitor.picture("details-taken");
        visitor.open(pay);
        PayPage.shown(visitor).keptLink();
        visitor.picture("appointment-unpaid");
        visitor.open(pay);
        return PayPage.shown(visitor);
    }

    private void change(AppointmentPage appointment) {
        visitor.picture("appointment");
        appointment.move();
        visitor.picture("appointment-moving");
        appointment.askToCancel().waitFor();
        visitor.picture("appointment-asked-to-cancel");
        appointment.confirmCancellation();
        appointment.refund().waitFor();
        visitor.picture("appointment-cancelled");
    }

    private void still(String page) {
        visitor.open("/" + page + (page.startsWith("problems/") || page.equals("nowhere") ? "" : "/"));
        visitor.page.locator("html.translated").waitFor();
        visitor.picture(page.replace('/', '-'));
    }
}
