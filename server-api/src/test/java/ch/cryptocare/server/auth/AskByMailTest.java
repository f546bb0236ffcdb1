package ch.cryptocare.server.auth;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.tables.auth.Tables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskByMailTest {
    private final AuthStage stage = new AuthStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatIsAnsweredTwiceIsMailedOnceWithOneLink() throws Exception {
        var asked = asksForANewPassword();

        stage.auth.answerByMail.answer(asked);
        stage.auth.answerByMail.answer(asked);

        assertThat(stage.mailbox)
                .singleElement()
                .extracting(AccountLetter::kind)
                .isEqualTo(AccountLetter.Kind.NO_ACCOUNT);
        assertThat(stage.test.database.sql.fetchCount(Tables.LINK)).isOne();
    }

    @Test
    void theLetterSaysWhatIsTrueWhenItIsWritten() throws Exception {
        var asked = asksForANewPassword();
        stage.nobodyAnswers = false;
        stage.opens("ada@example.ch");

        stage.auth.answerByMail.answer(asked);

        assertThat(stage.lastLetter().kind()).isEqualTo(AccountLetter.Kind.RESET_PASSWORD);
    }

    /** Nothing is written while Ada waits. */
    private MailAsked asksForANewPassword() throws Exception {
        stage.nobodyAnswers = true;
        stage.browser().post("/api/password-resets", "email", "ada@example.ch");
        assertThat(stage.mailbox).isEmpty();
        return stage.asked.getLast();
    }
}
