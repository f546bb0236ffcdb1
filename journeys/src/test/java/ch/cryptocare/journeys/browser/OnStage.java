package ch.cryptocare.journeys.browser;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the product and a browser once for all journeys of a run; a journey asks for its {@link Story}. */
final class OnStage implements ParameterResolver, AfterEachCallback {
    private static final Namespace OURS = Namespace.create(OnStage.class);
    private static final double PATIENCE = 30_000;

    /** What all journeys share. */
    private record House(ClinicSite clinic, Stage stage) implements AutoCloseable {
        static House open() {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var clinic = ClinicSite.open();
            try {
                var home = Files.createTempDirectory("journeys");
                return new House(
                        clinic,
                        Stage.open(
                                home,
                                Map.of("CRYPTOCARE_EMBEDDERS", clinic.address().toString())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            stage.close();
            clinic.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Story.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var house = test.getRoot().getStore(OURS).computeIfAbsent(House.class, kind -> House.open(), House.class);
        var name = test.getRequiredTestClass().getSimpleName() + "/"
                + test.getRequiredTestMethod().getName();
        var story = new Story(
                name, house.stage(), house.clinic().showing(house.stage().url()));
        test.getStore(OURS).put(Story.class, story);
        return story;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var story = test.getStore(OURS).get(Story.class, Story.class);
        if (story != null) story.end();
    }
}
