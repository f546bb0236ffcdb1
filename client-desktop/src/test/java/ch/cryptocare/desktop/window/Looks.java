package ch.cryptocare.desktop.window;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * In which languages, themes and sizes a place is looked at: usually four of them, in which each occurs twice; with
 * {@code -Dlooks=every}, as {@code ./cryptocare screenshots} asks for, all.
 */
public final class Looks implements ArgumentsProvider {
    private static final double USUAL = 1;
    private static final double LARGE = 1.5;

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return "every".equals(System.getProperty("looks")) ? every() : some();
    }

    private static Stream<Arguments> some() {
        return Stream.of(
                Arguments.of(Language.FR, ThemeChoice.LIGHT, USUAL),
                Arguments.of(Language.EN, ThemeChoice.DARK, USUAL),
                Arguments.of(Language.EN, ThemeChoice.LIGHT, LARGE),
                Arguments.of(Language.FR, ThemeChoice.DARK, LARGE));
    }

    private static Stream<Arguments> every() {
        return Stream.of(USUAL, LARGE)
                .flatMap(scale -> Arrays.stream(Language.values())
                        .flatMap(language -> Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK)
                                .map(theme -> Arguments.of(language, theme, scale))));
    }
}
