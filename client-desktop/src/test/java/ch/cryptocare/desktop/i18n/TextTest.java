package ch.cryptocare.desktop.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.operations.FailedJobState;
import ch.cryptocare.common.contract.operations.FailureKind;
import ch.cryptocare.common.contract.payments.RefundFailure;
import ch.cryptocare.common.contract.payments.RefundReason;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AuditAction;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.FactorLoss;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.LegalDocument;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.export.Format;
import ch.cryptocare.desktop.refunds.RefundScope;
import ch.cryptocare.desktop.refunds.RefundState;
import ch.cryptocare.desktop.theme.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern KEY = Pattern.compile("text\\.(of|count)\\(\\s*\"([a-z.-]+)\"\\s*[,)]");

    private final Text text = new Text(Language.FR, ZoneId.of("Europe/Zurich"));

    @ParameterizedTest
    @ValueSource(strings = {"desktop", "problems"})
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces(String bundle) {
        var french = bundle(bundle, Language.FR);
        var english = bundle(bundle, Language.EN);
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (var key : french.keySet()) {
            assertThat(french.getString(key)).as(key).isNotBlank();
            assertThat(places(french.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProblemHasItsSentence(Language language) {
        text.languageProperty().set(language);
        for (var type : ProblemType.values()) assertThat(text.problem(type)).isNotBlank();
    }

    @Test
    void everyWordOfTheContractThatIsShownHasAName() {
        Stream.<Enum<?>[]>of(
                        Role.values(),
                        MemberPosition.values(),
                        Language.values(),
                        Specialty.values(),
                        Canton.values(),
                        AuditAction.values(),
                        FailedJobState.values(),
                        FailureKind.values(),
                        ThemeChoice.values(),
                        Format.values(),
                        RefundScope.values(),
                        RefundState.values(),
                        RefundReason.values(),
                        RefundFailure.values(),
                        FactorLoss.values(),
                        LegalDocument.values(),
                        ServerAddress.Fault.values())
                .flatMap(Arrays::stream)
                .forEach(word -> assertThat(text.of(word)).isNotBlank());
    }

    @Test
    void everySentenceThatIsAskedForIsThere() throws IOException {
        var known = bundle("desktop", Language.FR).keySet();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList())
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> assertThat(known)
                                .as(file.toString())
                                .contains(found.group(1).equals("of") ? found.group(2) : found.group(2) + ".one"));
        }
    }

    @Test
    void aFaultOfTheServerIsSaidWithItsNumber() {
        assertThat(text.problem(new Refusal(ProblemType.UNEXPECTED, Map.of("reference", "0badcafe"))))
                .endsWith("Numéro : 0badcafe");
    }

    @Test
    void frenchCountsNothingAsOneAndEnglishDoesNot() {
        assertThat(text.count("notices.unseen", 0)).isEqualTo("Notifications : 0 nouvelle");
        assertThat(text.count("notices.unseen", 2)).isEqualTo("Notifications : 2 nouvelles");
        text.languageProperty().set(Language.EN);
        assertThat(text.count("notices.unseen", 0)).isEqualTo("Notifications: 0 new");
    }

    @Test
    void timesAndAmountsAreWrittenAsPeopleDo() {
        var moment = Instant.parse("2026-11-23T13:02:00Z");
        assertThat(text.formats().dateAndTime(moment)).isEqualTo("23 novembre 2026, 14:02");
        text.languageProperty().set(Language.EN);
        assertThat(text.formats().dateAndTime(moment)).isEqualTo("23 November 2026, 14:02");
        assertThat(text.formats().sats(new Sats(1_050_000))).isEqualTo("1\u202f050\u202f000\u00a0sats");
        assertThat(text.formats().francs(125_050)).isEqualTo("CHF\u00a01\u202f250.50");
        assertThat(text.formats().francs(-5)).isEqualTo("CHF\u00a0−0.05");
    }

    private static ResourceBundle bundle(String name, Language language) {
        return ResourceBundle.getBundle("ch.cryptocare.desktop.i18n." + name, language.locale());
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aNameThatLooksLikeAPlaceStaysAName() {
        assertThat(new Text(Language.EN, ZoneId.of("Europe/Zurich")).of("calendar.moved", "{1}", "10:00"))
                .isEqualTo("{1} moved to 10:00.");
    }
}
