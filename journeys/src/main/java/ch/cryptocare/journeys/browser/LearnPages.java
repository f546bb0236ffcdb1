package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The catalogue of courses, and what one of them is about. */
public final class LearnPages {
    private final Visitor visitor;

    private LearnPages(Visitor visitor) {
        this.visitor = visitor;
    }

    /** From the first page on, as somebody finds it who does not know the address. */
    public static LearnPages fromHome(Visitor visitor) {
        SearchPage.open(visitor);
        visitor.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(visitor.words.of("find.learn")))
                .click();
        var pages = new LearnPages(visitor);
        pages.courses().first().waitFor();
        return pages;
    }

    public Locator courses() {
        return visitor.page.locator(".results[aria-busy=false] .result h3 a");
    }

    public List<String> found() {
        visitor.page.locator(".results[aria-busy=false]").waitFor();
        return courses().allInnerTexts();
    }

    public LearnPages search(String wish) {
        visitor.page.getByLabel(visitor.words.of("learn.words")).fill(wish);
        visitor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(visitor.words.of("find.go")))
                .click();
        return this;
    }

    /** @param kind as in the contract */
    public LearnPages ofKind(String kind) {
        visitor.page.locator("#kind").selectOption(kind);
        return this;
    }

    public Locator course() {
        return visitor.page.locator(".course-page");
    }

    public Locator named(String title) {
        return visitor.page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(title));
    }
}
