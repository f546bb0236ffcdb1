package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Who comes: the details that make an appointment. */
public final class BookPage {
    private final Visitor visitor;

    private BookPage(Visitor visitor) {
        this.visitor = visitor;
        name().waitFor();
        visitor.page.locator("aside .summary").waitFor();
    }

    static BookPage shown(Visitor visitor) {
        return new BookPage(visitor);
    }

    public Locator name() {
        return visitor.page.getByLabel(visitor.words.of("book.name"));
    }

    public Locator email() {
        return visitor.page.getByLabel(visitor.words.of("book.email"));
    }

    public BookPage fill(String name, String email) {
        name().fill(name);
        email().fill(email);
        return this;
    }

    public Locator button() {
        return visitor.page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(visitor.words.of("book.send")));
    }

    /** The server may refuse: then this page stays. */
    public BookPage send() {
        button().click();
        return this;
    }

    public PayPage hold() {
        send();
        return PayPage.shown(visitor);
    }

    /** Who, what, when and how much. */
    public Locator chosen() {
        return visitor.page.locator("aside .summary");
    }

    /** Why it could not be held. */
    public Locator refusal() {
        return visitor.page.getByRole(AriaRole.ALERT).and(visitor.page.locator(".notice"));
    }

    /** Other free times that are offered in place of a taken one. */
    public Locator others() {
        return refusal().locator("button");
    }

    public Locator faults() {
        return visitor.page.locator(".fault:not(:empty)");
    }
}
