package ch.cryptocare.journeys;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.journeys.browser.Album;
import ch.cryptocare.journeys.browser.ReadmePicture;
import ch.cryptocare.journeys.browser.Stage;
import ch.cryptocare.journeys.browser.Tour;
import ch.cryptocare.journeys.browser.View;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pictures of every page and state, for people to look at: ./cryptocare screenshots. */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Path README_PICTURE = Path.of("docs", "images", "booking.png");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    private Screenshots() {}

    public static void main(String[] arguments) throws IOException {
        try (var stage = Stage.open(Files.createTempDirectory("screenshots"), Map.of())) {
            Files.createDirectories(README_PICTURE.getParent());
            Files.write(README_PICTURE, ReadmePicture.taken(stage));
            var lapsed = Tour.lapsedHold(stage);
            views().forEach(view -> {
                System.out.println(FOLDER.resolve(view.toString()));
                try (var visitor = stage.visitor(view, new Album(FOLDER.resolve(view.toString())))) {
                    new Tour(stage, visitor).take(lapsed);
                }
            });
        }
        System.out.println("Pictures are in " + FOLDER.toAbsolutePath());
    }

    private static Stream<View> views() {
        return WIDTHS.stream()
                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(theme -> Stream.of(Language.values())
                                .map(language ->
                                        new View(width, width < 500 ? 740 : 900, language, theme, width < 500))));
    }
}
