package ch.cryptocare.server.messaging.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.auth.AccountLetterDue;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellAccountOwnerTest {
    private final PostOffice office = new PostOffice("2026-11-22T09:00:00Z");
    private final UUID letter = UUID.randomUUID();

    private void write(AccountLetter.Kind kind, Language language, Optional<String> token) {
        office.auth.letters.put(
                letter, new AccountLetter(kind, new EmailAddress("ben@example.org"), "Ben", language, token));
        office.tellAccountOwner.due(new AccountLetterDue(letter));
    }

    @ParameterizedTest
    @EnumSource(AccountLetter.Kind.class)
    void everyKindIsWrittenInBothLanguages(AccountLetter.Kind kind) {
        for (var language : Language.values()) {
            var there = new PostOffice("2026-11-22T09:00:00Z");
            there.auth.letters.put(
                    letter,
                    new AccountLetter(kind, new EmailAddress("ben@example.org"), "", language, Optional.empty()));
            there.tellAccountOwner.due(new AccountLetterDue(letter));
            assertThat(there.mailer.sent).hasSize(1);
            assertThat(there.mailer.sent.getFirst().text()).contains("https://book.example.org/");
        }
    }

    @Test
    void aLetterIsSentOnceThoughItsEventComesTwiceAndItsSecretStandsInTheFragment() {
        write(AccountLetter.Kind.RESET_PASSWORD, Language.EN, Optional.of("s3cret"));
        office.tellAccountOwner.due(new AccountLetterDue(letter));
        assertThat(office.subjects()).containsExactly("Set a new password");
        assertThat(office.mailer.sent.getFirst().text()).contains("https://book.example.org/account/password/#s3cret");
        assertThat(office.mailer.sent.getFirst().to().text()).isEqualTo("ben@example.org");
    }

    @Test
    void anInvitationNamesThePracticeAndNotWhatSomebodyTypedAboutItsReader() {
        office.auth.letters.put(
                letter,
                new AccountLetter(
                        AccountLetter.Kind.INVITED_TO_JOIN,
                        new EmailAddress("ben@example.org"),
                        "You have won, click",
                        Language.EN,
                        Optional.of("s3cret"),
                        Optional.of("Cabinet du Rhône")));
        office.tellAccountOwner.due(new AccountLetterDue(letter));
        assertThat(office.subjects()).containsExactly("Cabinet du Rhône invites you");
        assertThat(office.mailer.sent.getFirst().text())
                .contains("https://book.example.org/join/#s3cret")
                .doesNotContain("won");
    }

    @Test
    void whatIsOverIsNotTold() {
        office.tellAccountOwner.due(new AccountLetterDue(letter));
        assertThat(office.mailer.sent).isEmpty();
    }
}
