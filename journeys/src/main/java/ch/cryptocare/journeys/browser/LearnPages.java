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

    /** Follows the course whose page is open. */
    public void follow() {
        press("enrol.go");
        chapter().waitFor();
    }

    /** The chapter that is open. */
    public Locator chapter() {
        return visitor.page.locator("#chapter-title");
    }

    public Locator progress() {
        return visitor.page.locator(".progress-text");
    }

    /** What the chapter gives to read in the language of the page, as whoever opens it gets it. */
    public byte[] sheet() {
        var opened = visitor.page.locator(".file a.primary").getAttribute("href");
        return visitor.page
                .request()
                .get(visitor.page.url().replaceFirst("/learn/.*", opened))
                .body();
    }

    public void sayThatItIsRead() {
        press("follow.read");
    }

    /** Plays the film of the chapter to its end, twice as fast as it was recorded. */
    public void watchAtDoubleSpeed() {
        visitor.page.locator("course-player video").waitFor();
        visitor.page.getByLabel(visitor.words.of("player.speed")).selectOption("2");
        press("player.play");
    }

    public void next() {
        visitor.page.locator(".step-after").click();
    }

    public Locator completed() {
        return visitor.page.locator("#completed");
    }

    private void press(String words) {
        visitor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(visitor.words.of(words)))
                .click();
    }
}
