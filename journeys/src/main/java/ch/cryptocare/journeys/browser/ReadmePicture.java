package ch.cryptocare.journeys.browser;

import ch.cryptocare.common.value.Language;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Base64;

/** The picture that shows newcomers what this is: choosing a time at a desk, paying on a phone. */
public final class ReadmePicture {
    private static final View DESK = new View(1000, 980, Language.EN, ColorScheme.LIGHT, false);
    private static final View PHONE = new View(360, 740, Language.EN, ColorScheme.LIGHT, true);
    private static final View PAPER = new View(1440, 880, Language.EN, ColorScheme.LIGHT, false);

    private ReadmePicture() {}

    /** @return a PNG */
    public static byte[] taken(Stage stage) {
        try (var desk = stage.visitor(DESK, Album.NONE);
                var phone = stage.visitor(PHONE, Album.NONE);
                var paper = stage.visitor(PAPER, Album.NONE)) {
            SearchPage.open(desk).choose("Dr. Ada Keller").week.next();
            var search = SearchPage.open(phone).choose("Dr. Ada Keller");
            search.week.next();
            search.take(2).fill("Ben Rochat", "ben@example.ch").hold();
            paper.page.setContent(composition(desk.page.screenshot(), phone.page.screenshot()));
            paper.page.waitForFunction("() => [...document.images].every(image => image.complete)");
            return paper.page.screenshot();
        }
    }

    private static String composition(byte[] desk, byte[] phone) {
        return """
                <style>
                  body { margin: 0; height: 880px; background: #d9ebe7; position: relative; }
                  img { position: absolute; border-radius: 14px; box-shadow: 0 10px 30px rgb(8 50 45 / 18%%); }
                  .desk { left: 70px; top: 40px; width: 816px }
                  .phone { right: 70px; top: 60px; width: 360px; border: 10px solid #10211e; border-radius: 34px }
                </style>
                <img class="desk" src="data:image/png;base64,%s"><img class="phone" src="data:image/png;base64,%s">
                """.formatted(base64(desk), base64(phone));
    }

    private static String base64(byte[] png) {
        return Base64.getEncoder().encodeToString(png);
    }
}
