package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a browser that has kept nothing from before; remembers all that went wrong in it. */
public final class Visitor implements AutoCloseable {
    private static final double PATIENCE = 30_000;
    private static final int MOST_TABS = 120;
    private static final String REPORT_VIOLATIONS = "addEventListener('securitypolicyviolation', event =>"
            + " console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`))";
    private static final String BLOCK_STORAGE = "for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])"
            + " Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } })";

    private final BrowserContext context;
    private final Album album;
    private final List<String> complaints = new ArrayList<>();
    private final String home;
    public final View view;
    public final Words words;
    public final Page page;

    Visitor(BrowserContext context, String home, View view, Album album) {
        this.context = context;
        this.home = home;
        this.view = view;
        this.album = album;
        this.words = new Words(view.language());
        context.setDefaultTimeout(PATIENCE);
        context.addInitScript(REPORT_VIOLATIONS);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add(error.error()));
        this.page = context.newPage();
    }

    /** As a strict browser does in a frame on another site. */
    public Visitor withoutStorage() {
        context.addInitScript(BLOCK_STORAGE);
        return this;
    }

    /** @param path on our pages, or a whole address */
    public void open(String path) {
        page.navigate(path.startsWith("/") ? home + path : path);
    }

    /** The pages are the same at another server. */
    public void openAt(String server, String path) {
        page.navigate(server + path);
    }

    public void picture(String name) {
        album.add(page, name);
    }

    /** Presses the tab key until something has the focus. */
    public void tabTo(Locator target) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (target.and(page.locator(":focus-visible")).count() > 0) return;
            page.keyboard().press("Tab");
        }
        throw new IllegalStateException("the tab key does not lead to " + target);
    }

    public void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    public void type(String text) {
        page.keyboard().type(text);
    }

    /** Of the same browser, at the same page. */
    public Page anotherTab() {
        var tab = context.newPage();
        tab.navigate(page.url());
        return tab;
    }

    /** As when its time is over. */
    public void forgetCookie(String name) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(name));
    }

    public List<Cookie> cookies() {
        return context.cookies();
    }

    /** What the console said of errors and violated policies, but for refusals of the server. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** By how much the page is wider than its window: nobody should have to scroll sideways. */
    public int overflow() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    }

    /** A refusal (409, 503…) is told on the page; the console tells it as well. */
    private void hear(ConsoleMessage message) {
        var refusal = message.text().startsWith("Failed to load resource: the server responded with a status of ");
        if (message.type().equals("error") && !refusal) complaints.add(message.text());
    }

    @Override
    public void close() {
        context.close();
    }
}
