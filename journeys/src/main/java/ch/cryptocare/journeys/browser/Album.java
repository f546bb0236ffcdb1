package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.Optional;

/** The pictures of one story, numbered as it went. */
public final class Album {
    /** For who only passes through. */
    public static final Album NONE = new Album(Optional.empty());

    private final Optional<Path> folder;
    private int pictures;

    public Album(Path folder) {
        this(Optional.of(folder));
    }

    private Album(Optional<Path> folder) {
        this.folder = folder;
    }

    void add(Page page, String name) {
        if (folder.isEmpty()) return;
        var file = "%02d-%s.png".formatted(++pictures, name);
        page.screenshot(
                new ScreenshotOptions().setPath(folder.get().resolve(file)).setFullPage(true));
    }
}
