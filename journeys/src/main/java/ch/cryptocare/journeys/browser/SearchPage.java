package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The first page: who is there. */
public final class SearchPage {
    private final Visitor visitor;

    private SearchPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static SearchPage open(Visitor visitor) {
        visitor.open("/");
        return shown(visitor);
    }

    static SearchPage shown(Visitor visitor) {
        var search = new SearchPage(visitor);
        search.names().first().waitFor();
        return search;
    }

    public Locator words() {
        return visitor.page.getByLabel(visitor.words.of("find.words"));
    }

    public SearchPage search(String wish) {
        words().fill(wish);
        visitor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(visitor.words.of("find.go")))
                .click();
        visitor.page.locator(".results[aria-busy=false]").waitFor();
        return this;
    }

    public Locator names() {
        return visitor.page.locator(".results[aria-busy=false] .result h3 a");
    }

    public List<String> found() {
        return names().allInnerTexts();
    }

    /** The button that leads to somebody's next free time. */
    public Locator nextFree(String name) {
        return visitor.page
                .locator(".result")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator(".next-slot");
    }

    public PractitionerPage choose(String name) {
        visitor.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true))
                .click();
        return PractitionerPage.shown(visitor);
    }
}
