package ch.cryptocare.journeys.browser;

import ch.cryptocare.common.value.Language;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** Goes through the pages of somebody's account, and takes a picture of each. */
public final class AccountTour {
    private static final List<String> OUTSIDE = List.of("sign-in", "register", "account/password", "account/open");
    private static final List<String> INSIDE = List.of(
            "account",
            "account/appointments",
            "account/two-steps",
            "account/second-factor",
            "account/consents",
            "account/data");

    private final Stage stage;
    private final Visitor visitor;
    private final AccountPages pages;
    private final String email;

    /** @param email somebody who has no account yet */
    public AccountTour(Stage stage, Visitor visitor, String email) {
        this.stage = stage;
        this.visitor = visitor;
        this.pages = new AccountPages(visitor);
        this.email = email;
    }

    public void take() {
        OUTSIDE.forEach(this::still);
        pages.register("Ben Rochat", email);
        visitor.picture("register-mail-sent");
        var subject = visitor.view.language() == Language.FR ? "Ouvrez votre compte" : "Open your CryptoCare account";
        pages.choosePassword(stage.mails().letterTo(email, subject).accountLink(), "open.go");
        INSIDE.forEach(this::still);
        erase();
    }

    private void erase() {
        pages.press("erase.show");
        visitor.page.locator(".holdings").waitFor();
        visitor.picture("account-data-plan");
        visitor.page.getByText(visitor.words.of("erase.at-once")).click();
        pages.press("erase.go");
        visitor.page.locator("dialog[open] .danger-solid").click();
        visitor.page.getByText(visitor.words.of("receipt.DONE")).waitFor();
        visitor.picture("erasure-receipt");
    }

    private void still(String page) {
        visitor.open("/" + page + "/");
        visitor.page.locator("html.translated main h1").waitFor();
        visitor.page.locator(".loading").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        visitor.picture(page.replace('/', '-'));
    }
}
