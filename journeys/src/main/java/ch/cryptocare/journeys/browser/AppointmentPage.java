package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** An appointment's own page, which the mail leads to. */
public final class AppointmentPage {
    private final Visitor visitor;

    private AppointmentPage(Visitor visitor) {
        this.visitor = visitor;
        state().waitFor();
    }

    /** @param link from a mail */
    public static AppointmentPage open(Visitor visitor, String link) {
        visitor.open(link);
        return new AppointmentPage(visitor);
    }

    static AppointmentPage shown(Visitor visitor) {
        return new AppointmentPage(visitor);
    }

    public Locator state() {
        return visitor.page.locator(".state:not(.done)");
    }

    /** What has just been done. */
    public Locator done() {
        return visitor.page.locator(".state.done");
    }

    public Locator moment() {
        return visitor.page.locator(".summary .facts time").first();
    }

    public Locator meeting() {
        return visitor.page.locator(".meeting");
    }

    public Locator refund() {
        return visitor.page.locator("aside .refund, aside .notice").first();
    }

    /** Says where it goes. */
    public void refundTo(String destination) {
        visitor.page.locator("aside .refund input").fill(destination);
        button("refund.go").click();
    }

    public SlotWeek move() {
        button("appointment.move").click();
        return new SlotWeek(visitor);
    }

    /** Asks to cancel; nothing is cancelled yet. */
    public Locator askToCancel() {
        button("appointment.cancel").click();
        return visitor.page.getByRole(AriaRole.DIALOG);
    }

    public void confirmCancellation() {
        button("cancel.confirm").click();
    }

    /** The calendar file that is saved. */
    public byte[] saveCalendar() {
        return save("appointment.calendar");
    }

    /** The receipt that is saved. */
    public byte[] saveReceipt() {
        return save("receipt.save");
    }

    private byte[] save(String key) {
        var saved = visitor.page.waitForDownload(() -> button(key).click());
        try (var in = saved.createReadStream()) {
            return in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Locator button(String key) {
        return visitor.page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName(visitor.words.of(key)).setExact(true));
    }
}
