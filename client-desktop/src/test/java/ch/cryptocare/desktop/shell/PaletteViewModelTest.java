package ch.cryptocare.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewModelTest {
    private static final List<String> ACTIONS = List.of("Accueil", "Préférences", "Se déconnecter");

    private final Background background = Background.immediate();
    private Callable<List<Command>> answer =
            () -> List.of(command("Cleo Martin, mar. 24"), command("Ben Favre, lun. 23"));
    private int asked;
    private final List<String> done = new ArrayList<>();
    private final PaletteViewModel palette =
            new PaletteViewModel(ACTIONS.stream().map(this::command).toList(), Optional.of(this::appointments));

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

    @Test
    void aNameIsLookedForOnceEnoughOfItIsTypedAndOnlyOnce() {
        palette.query.set("c");
        assertThat(asked).isZero();
        palette.query.set("cl");
        palette.query.set("martin cleo");

        assertThat(asked).isEqualTo(1);
        assertThat(palette.found).extracting(Command::title).containsExactly("Cleo Martin, mar. 24");
        palette.query.set("");
        assertThat(palette.found).extracting(Command::title).containsExactlyElementsOf(ACTIONS);
    }

    @Test
    void whenAppointmentsCannotBeReadTheRestIsStillFound() {
        answer = () -> {
            throw new Refusal(ProblemType.NOT_FOUND);
        };
        palette.query.set("accueil");

        assertThat(palette.patients.get()).isEqualTo(PaletteViewModel.Patients.FAILED);
        assertThat(palette.found).extracting(Command::title).containsExactly("Accueil");
    }

    private Work<List<Command>> appointments() {
        asked++;
        return background.run(answer);
    }

    private Command command(String title) {
        return new Command(title, "Aller à", Feather.HOME, "", () -> done.add(title));
    }
}
