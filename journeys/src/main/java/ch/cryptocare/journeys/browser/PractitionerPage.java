package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;

/** One practitioner: what they offer, and when. */
public final class PractitionerPage {
    private final Visitor visitor;
    public final SlotWeek week;

    private PractitionerPage(Visitor visitor) {
        this.visitor = visitor;
        this.week = new SlotWeek(visitor);
    }

    static PractitionerPage shown(Visitor visitor) {
        return new PractitionerPage(visitor);
    }

    public Locator name() {
        return visitor.page.locator("h1");
    }

    public PractitionerPage service(String name) {
        visitor.page
                .getByText(name, new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        return new PractitionerPage(visitor);
    }

    /** @param nth among the times of the open day */
    public BookPage take(int nth) {
        week.times().nth(nth).click();
        return BookPage.shown(visitor);
    }
}
