package ch.cryptocare.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewModelTest {
    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel palette =
            new PaletteViewModel(List.of(command("Accueil"), command("Préférences"), command("Se déconnecter")));

    @Test
    void aFewLettersFindWithoutAccentsAndInAnyOrder() {
        palette.query.set("aller pref");
        assertThat(palette.found).extracting(Command::title).containsExactly("Préférences");
        palette.query.set("DÉCO");
        assertThat(palette.found).extracting(Command::title).containsExactly("Se déconnecter");
        palette.query.set("nulle part");
        assertThat(palette.found).isEmpty();
        palette.run();
        assertThat(done).isEmpty();
    }

    @Test
    void arrowsGoRoundAndEnterDoes() {
        palette.up();
        palette.run();
        palette.down();
        palette.run();
        assertThat(done).containsExactly("Se déconnecter", "Accueil");
    }

    @Test
    void typingMarksTheFirstAgain() {
        palette.down();
        palette.query.set("se");
        assertThat(palette.chosen.get()).isZero();
    }

    private Command command(String title) {
        return new Command(title, "Aller à", Feather.HOME, "", () -> done.add(title));
    }
}
