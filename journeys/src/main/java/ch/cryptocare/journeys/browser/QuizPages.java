package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quiz, as somebody takes it who knows what is right by the names of the options. */
public final class QuizPages {
    private final Visitor visitor;

    public QuizPages(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Begins from the page of the chapter, or from the result of the attempt before. */
    public void begin(String words) {
        visitor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(visitor.words.of(words)))
                .click();
        sheet().first().waitFor();
    }

    /** The questions by their numbers. */
    public Locator sheet() {
        return visitor.page.locator(".sheet-place");
    }

    public Locator question() {
        return visitor.page.locator("#question");
    }

    public Locator result() {
        return visitor.page.locator(".quiz-result");
    }

    public Locator marked() {
        return visitor.page.locator(".marked");
    }

    /** @param right what to choose, tick, order, match or type, by a part of the question's words */
    public void answerAll(Map<String, List<String>> right) {
        int all = sheet().count();
        for (int number = 1; number <= all; number++) {
            visitor.page
                    .locator(".sheet li:nth-child(" + number + ") [aria-current]")
                    .waitFor();
            answer(rightFor(question().innerText(), right).orElse(List.of()));
            visitor.page.locator(".attempt-steps .primary").click();
        }
    }

    /** From the look at all questions. */
    public void handIn() {
        visitor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(visitor.words.of("quiz.hand-in")))
                .click();
        result().waitFor();
    }

    private static Optional<List<String>> rightFor(String words, Map<String, List<String>> right) {
        return right.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void answer(List<String> right) {
        if (right.isEmpty()) return;
        var ordering = visitor.page.locator(".order");
        if (ordering.count() > 0) order(right);
        else if (visitor.page.locator(".number-answer input").count() > 0)
            visitor.page.locator(".number-answer input").fill(right.getFirst());
        else if (visitor.page.locator(".match").count() > 0) right.forEach(this::match);
        else
            right.forEach(
                    name -> visitor.page.locator("input[value='" + name + "']").check());
        visitor.page
                .locator(".saved:not(:empty)")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    }

    /** Each moves up until it stands in its place. */
    private void order(List<String> names) {
        for (int place = 1; place <= names.size(); place++) {
            var up = visitor.page.locator("#up-" + names.get(place - 1));
            var there = visitor.page.locator(".order li:nth-child(" + place + ") #up-" + names.get(place - 1));
            while (there.count() == 0) up.click();
        }
    }

    /** @param pair {@code left=right} */
    private void match(String pair) {
        var names = pair.split("=", 2);
        visitor.page.locator("#match-" + names[0]).selectOption(names[1]);
    }
}
