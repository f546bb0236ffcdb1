package ch.cryptocare.desktop.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.BusyTime;
import ch.cryptocare.common.contract.scheduling.SlotFilter;
import ch.cryptocare.common.contract.scheduling.SlotVerdict;
import ch.cryptocare.common.contract.scheduling.SlotVerdictResult;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.desktop.i18n.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictWordsTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Slot AFTERNOON =
            new Slot(Instant.parse("2026-11-24T12:30:00Z"), Instant.parse("2026-11-24T17:00:00Z"));

    private final Text text = new Text(Language.EN, ZURICH);

    @Test
    void aReasonIsToldWithItsFacts() {
        assertThat(words().sentence(full(SlotFilter.NOTICE, SlotVerdictResult.FAILED)))
                .isEqualTo("Too soon: the first start that can still be booked is Mon 23 Nov, 15:02.");
        assertThat(words().sentence(full(SlotFilter.EXCEPTION, SlotVerdictResult.FAILED)))
                .isEqualTo("Closed on Tuesday 24 November by an exception. Nearest hours: Tue 24 Nov, 13:30 – 18:00.");
        assertThat(words().sentence(full(SlotFilter.APPOINTMENT, SlotVerdictResult.FAILED)))
                .isEqualTo("Taken: Tue 24 Nov, 13:30 – 18:00 (0 min kept free before, 10 after).");
        assertThat(words().sentence(full(SlotFilter.GRID, SlotVerdictResult.FAILED)))
                .isEqualTo("No appointment starts at that minute. Nearest: 13:30 · 14:30.");
        assertThat(words().sentence(full(SlotFilter.DAILY_CAP, SlotVerdictResult.FAILED)))
                .isEqualTo("There are 12 appointments on Tuesday 24 November already; that is the most.");
    }

    @Test
    void theLastDayIsTheOneBeforeTheMidnightThatEndsIt() {
        var verdict = new SlotVerdict(
                SlotFilter.HORIZON,
                SlotVerdictResult.FAILED,
                Optional.of(Instant.parse("2027-01-22T23:00:00Z")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());

        assertThat(words().sentence(verdict)).endsWith("the last day that can be booked is Friday 22 January.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVerdictHasItsSentenceWithAndWithoutFacts(Language language) {
        text.languageProperty().set(language);
        for (var filter : SlotFilter.values())
            for (var result : SlotVerdictResult.values())
                for (var verdict : List.of(full(filter, result), bare(filter, result)))
                    assertThat(words().sentence(verdict))
                            .as(filter + " " + result)
                            .isNotBlank()
                            .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordThatIsShownHasAName(Language language) {
        text.languageProperty().set(language);
        Stream.<Enum<?>[]>of(
                        Section.values(),
                        Wrong.values(),
                        RulesDraft.Unit.values(),
                        PreviewSlot.Kind.values(),
                        SlotFilter.values(),
                        SlotVerdictResult.values(),
                        ConsultationMode.values())
                .flatMap(Arrays::stream)
                .forEach(word -> assertThat(text.of(word)).isNotBlank());
    }

    private VerdictWords words() {
        return new VerdictWords(text, ZURICH);
    }

    private static SlotVerdict bare(SlotFilter filter, SlotVerdictResult result) {
        return new SlotVerdict(
                filter,
                result,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static SlotVerdict full(SlotFilter filter, SlotVerdictResult result) {
        return new SlotVerdict(
                filter,
                result,
                Optional.of(Instant.parse("2026-11-23T14:02:00Z")),
                Optional.of(LocalDate.parse("2026-11-24")),
                Optional.of(true),
                Optional.of(Map.of("fr", "Noël", "en", "Christmas")),
                Optional.of(AFTERNOON),
                List.of(new BusyTime(AFTERNOON.start(), AFTERNOON.end(), 0, 10)),
                Optional.of(12),
                List.of(AFTERNOON.start(), AFTERNOON.start().plusSeconds(3600)));
    }
}
