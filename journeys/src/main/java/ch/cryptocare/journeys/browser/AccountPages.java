package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The pages on which somebody gets an account, and into it. */
public final class AccountPages {
    public static final String PASSWORD = "seven lazy otters juggle";

    private final Visitor visitor;

    public AccountPages(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Asks for an account, and waits until the page says that a mail is on its way. */
    public void register(String name, String email) {
        visitor.open("/register/");
        field("book.name").fill(name);
        field("book.email").fill(email);
        press("register.go");
        heading("mail.title").waitFor();
    }

    /**
     * Opens the account, and agrees to the terms.
     *
     * @param link that the mail brought
     */
    public void choosePassword(String link, String go) {
        visitor.open(link);
        field("password.new").fill(PASSWORD);
        visitor.page.locator("#agree").check();
        press(go);
        heading("page.account").waitFor();
    }

    public void signIn(String email) {
        signIn(email, PASSWORD);
    }

    public void signIn(String email, String password) {
        visitor.open("/sign-in/");
        field("book.email").fill(email);
        field("password.yours").fill(password);
        press("sign-in.go");
    }

    /** The code that the authenticator app shows. */
    public void enterCode(String code) {
        field("code.digits").fill(code);
        press("second.go");
        heading("page.account").waitFor();
    }

    public void recover(String code) {
        press("second.by-recovery");
        visitor.page.locator("input[name=recoveryCode]").fill(code);
        press("second.go");
        heading("page.account").waitFor();
    }

    /** The secret that the page shows for those who cannot scan. */
    public String authenticatorSecret() {
        return visitor.page.locator(".secret").innerText().replaceAll("\\s", "");
    }

    /** @return the recovery codes */
    public List<String> confirmAuthenticator(String code) {
        visitor.page.locator("input[name=code]").fill(code);
        press("factor.confirm");
        visitor.page.locator(".codes code").first().waitFor();
        return visitor.page.locator(".codes code").allInnerTexts();
    }

    /** Says that they are kept, and goes on to the account. */
    public void keepRecoveryCodes() {
        visitor.page.locator("#kept").check();
        press("codes.go-on");
        heading("page.account").waitFor();
    }

    public Locator field(String words) {
        return visitor.page
                .getByLabel(visitor.words.of(words), new GetByLabelOptions().setExact(true))
                .and(visitor.page.locator("input"));
    }

    public void press(String words) {
        button(words).click();
    }

    public Locator button(String words) {
        return visitor.page.getByRole(
                AriaRole.BUTTON,
                new GetByRoleOptions().setName(visitor.words.of(words)).setExact(true));
    }

    public Locator link(String words) {
        return visitor.page.getByRole(
                AriaRole.LINK,
                new GetByRoleOptions().setName(visitor.words.of(words)).setExact(true));
    }

    public Locator heading(String words) {
        return visitor.page.getByRole(
                AriaRole.HEADING,
                new GetByRoleOptions().setName(visitor.words.of(words)).setLevel(1));
    }
}
