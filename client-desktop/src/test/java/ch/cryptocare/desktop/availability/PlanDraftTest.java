package ch.cryptocare.desktop.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.OpeningRule;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.desktop.window.Hours;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDraftTest {
    private final PlanDraft draft = new PlanDraft(Hours.plan(), () -> {});

    @Test
    void whatCameGoesBackUnchanged() {
        assertThat(draft.plan()).contains(Hours.plan());
    }

    @ParameterizedTest(name = "{0} to {1} is {2} to {3}")
    @CsvSource({
        "9, 12, 540, 720",
        "9h30, 12.15, 570, 735",
        "08:00, 24:00, 480, 1440",
        "8, 24, 480, 1440",
        "08:00, 00:00, 480, 1440",
        "22:00, 02:00, 1320, 1560",
        "09:00, 09:00, 540, 1980",
    })
    void windowsAreReadAsPeopleTypeThem(String from, String to, int first, int last) {
        var window = draft.add(DayOfWeek.SUNDAY);
        window.from.text.set(from);
        window.to.text.set(to);

        assertThat(sundays()).containsExactly(rule(first, last, Optional.empty()));
    }

    @Test
    void hoursThatEndOnTheNextDaySaySo() {
        var window = draft.add(DayOfWeek.SUNDAY);
        window.from.text.set("22");
        window.to.text.set("2");
        assertThat(window.isOverNight()).isTrue();

        window.to.text.set("24:00");

        assertThat(window.isOverNight()).isFalse();
    }

    @Test
    void aDayIsCopiedWithAllThatItsHoursAreFor() {
        draft.copy(DayOfWeek.WEDNESDAY, EnumSet.allOf(DayOfWeek.class));

        assertThat(sundays())
                .containsExactly(
                        rule(480, 720, Optional.empty()), rule(810, 1080, Optional.of(ConsultationMode.VIDEO)));
        assertThat(draft.day(DayOfWeek.MONDAY)).hasSize(2);
    }

    @Test
    void hoursThatAreAddedFollowThoseThatThereAre() {
        draft.add(DayOfWeek.SUNDAY);
        draft.add(DayOfWeek.SUNDAY);

        assertThat(sundays()).extracting(OpeningRule::from).containsExactly(540, 780);
        assertThat(sundays()).extracting(OpeningRule::to).containsExactly(720, 1080);
    }

    @Test
    void anExceptionIsClosedUntilItHasHours() {
        var exception = draft.exceptions.getFirst();
        assertThat(exception.exception()).get().extracting("windows").isEqualTo(List.of());

        exception.add();

        assertThat(exception.windows).hasSize(1);
        assertThat(draft.says(Hours.plan())).isFalse();
    }

    @Test
    void holidaysMayComeInAnyOrder() {
        draft.openOnHolidays.add("christmas");
        draft.openOnHolidays.remove("berchtolds-day");
        draft.openOnHolidays.add("berchtolds-day");
        draft.openOnHolidays.remove("christmas");

        assertThat(draft.says(Hours.plan())).isTrue();
    }

    @Test
    void noLimitIsAnEmptyField() {
        draft.rules.dailyCap.text.set(" ");
        assertThat(draft.plan().map(AvailabilityPlan::policy))
                .get()
                .extracting("dailyCap")
                .isEqualTo(Optional.empty());

        draft.rules.dailyCap.text.set("many");

        assertThat(draft.plan()).isEmpty();
        assertThat(draft.firstFault()).contains(Section.RULES);
    }

    private List<OpeningRule> sundays() {
        return draft.plan().orElseThrow().rules().stream()
                .filter(rule -> rule.weekday() == DayOfWeek.SUNDAY)
                .toList();
    }

    private static OpeningRule rule(int from, int to, Optional<ConsultationMode> mode) {
        return new OpeningRule(DayOfWeek.SUNDAY, from, to, Optional.empty(), mode);
    }
}
