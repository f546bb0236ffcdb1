package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;

/** A week of free times, as it stands on two pages. */
public final class SlotWeek {
    private final Visitor visitor;

    SlotWeek(Visitor visitor) {
        this.visitor = visitor;
        times().first().waitFor();
    }

    /** The times of the open day that can be seen. */
    public Locator times() {
        return visitor.page.locator("slot-picker .week[aria-busy=false] .day.open .time:visible");
    }

    public Locator openDay() {
        return visitor.page.locator("slot-picker .day.open .day-head");
    }

    /** Opens a day of the week that has free times. */
    public SlotWeek open(DayOfWeek day) {
        visitor.page
                .locator("slot-picker .week[aria-busy=false] .day-head")
                .nth(day.getValue() - 1)
                .click();
        times().first().waitFor();
        return this;
    }

    public SlotWeek next() {
        var before = name();
        visitor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(visitor.words.of("slots.next")))
                .click();
        visitor.page
                .locator("slot-picker .week-name")
                .filter(new Locator.FilterOptions().setHasNotText(before))
                .waitFor();
        times().first().waitFor();
        return this;
    }

    public String name() {
        return visitor.page.locator("slot-picker .week-name").innerText();
    }

    /** As in 09:30. */
    public String time(int nth) {
        return times().nth(nth).innerText().substring(0, 5);
    }
}
