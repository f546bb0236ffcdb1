package ch.cryptocare.server.auth;

import static ch.cryptocare.server.tables.auth.Tables.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Nobody opens an account without agreeing to the terms in force, and that they did is kept with it. */
class OpeningConsentTest {
    @Test
    void theLinkStillWorksForWhoReadsTheNewerTermsFirst() throws Exception {
        try (var stage = new AuthStage()) {
            var agreed = new ArrayList<AccountId>();
            stage.auth.keepConsentsIn(agreed::add);
            var ben = stage.browser();
            ben.post("/api/registrations", "email", "ben@example.ch", "name", "Ben");
            var token = stage.lastToken();
            assertThat(ben.post("/api/accounts", "token", token, "password", AuthStage.PASSWORD)
                            .code())
                    .isEqualTo("invalid-input");
            assertThat(ben.post("/api/accounts", "token", token, "password", AuthStage.PASSWORD, "terms", "2020-01-01")
                            .code())
                    .isEqualTo("changed-meanwhile");
            assertThat(agreed).isEmpty();
            var opened =
                    ben.post("/api/accounts", "token", token, "password", AuthStage.PASSWORD, "terms", AuthStage.TERMS);
            assertThat(opened.status()).isEqualTo(201);
            assertThat(agreed)
                    .extracting(AccountId::toString)
                    .containsExactly(opened.body().at("/session/account/id").asText());
        }
    }

    @Test
    void anAgreementThatCannotBeKeptOpensNoAccount() throws Exception {
        try (var stage = new AuthStage()) {
            stage.auth.keepConsentsIn(account -> {
                throw new IllegalStateException("the disk is full");
            });
            var ben = stage.browser();
            ben.post("/api/registrations", "email", "ben@example.ch", "name", "Ben");
            var refused = ben.post(
                    "/api/accounts",
                    "token",
                    stage.lastToken(),
                    "password",
                    AuthStage.PASSWORD,
                    "terms",
                    AuthStage.TERMS);
            assertThat(refused.status()).isEqualTo(500);
            assertThat(stage.test.database.sql.fetchCount(ACCOUNT)).isZero();
        }
    }
}
