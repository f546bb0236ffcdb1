package ch.cryptocare.server.telehealth.zoom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.platform.Secret;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.ProviderUnavailable;
import ch.cryptocare.server.telehealth.usecases.MeetingProviderContract;
import ch.cryptocare.support.NoDatabase;
import ch.cryptocare.support.SandboxForTests;
import ch.cryptocare.support.TickingClock;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Zoom's adapter against Zoom's twin. */
class ZoomMeetingProviderTest extends MeetingProviderContract {
    private static final SandboxForTests SANDBOX = SandboxForTests.start();

    private final TickingClock clock = new TickingClock("2026-11-21T09:00:00Z");
    private final NoDatabase transactions = new NoDatabase();
    private final ZoomMeetingProvider provider = new ZoomMeetingProvider(
            access("sandbox-client-secret"), new ProviderHttp("Zoom", transactions, clock), clock);

    private static Config.Zoom access(String clientSecret) {
        return new Config.Zoom(
                URI.create(SANDBOX.url() + "/zoom/v2"),
                URI.create(SANDBOX.url() + "/zoom"),
                "sandbox-account",
                "sandbox-client",
                new Secret(clientSecret),
                new Secret("sandbox-zoom-secret"));
    }

    @AfterAll
    static void close() {
        SANDBOX.close();
    }

    @AfterEach
    void mend() {
        SANDBOX.mend();
    }

    @Override
    protected MeetingProvider provider() {
        return provider;
    }

    @Override
    protected boolean remembers() {
        return true;
    }

    @Test
    void zoomLearnsTheTimeAndNothingElse() {
        var wish = wish();
        var room = provider.create(wish);
        var seen = SANDBOX.get("/sandbox/meetings/" + room.id());
        assertThat(seen.path("start_time").asText()).isEqualTo("2026-11-30T13:00:00Z");
        assertThat(seen.path("timezone").asText()).isEqualTo("Europe/Zurich");
        assertThat(seen.path("duration").asInt()).isEqualTo(30);
        assertThat(seen.path("topic").asText()).isEqualTo("Consultation");
        assertThat(seen.path("agenda").asText()).isEqualTo(wish.reference());
        assertThat(seen.path("password").asText()).hasSize(10);
    }

    @Test
    void whatIsSaidIsNotKept() {
        var settings = ZoomMeetingBody.of(wish()).path("settings");
        assertThat(settings.path("waiting_room").asBoolean()).isTrue();
        assertThat(settings.path("join_before_host").asBoolean(true)).isFalse();
        assertThat(settings.path("auto_recording").asText()).isEqualTo("none");
        assertThat(settings.path("auto_start_meeting_summary").asBoolean(true)).isFalse();
        assertThat(settings.path("auto_start_ai_companion_questions").asBoolean(true))
                .isFalse();
        assertThat(settings.at("/continuous_meeting_chat/enable").asBoolean(true))
                .isFalse();
    }

    @Test
    void theLinkIsNotTheHosts() {
        assertThat(provider.create(wish()).joinUrl()).contains("/j/").doesNotContain("/s/");
    }

    /** It lets in as the host for two hours: so it is asked for each time, and never kept. */
    @Test
    void theHostsLinkIsMadeAnewForEachQuestion() {
        var wish = wish();
        var room = provider.create(wish);
        var first = provider.hostLink(room, wish).orElseThrow();
        assertThat(first).contains("/s/" + room.id()).contains("zak=");
        assertThat(provider.hostLink(room, wish).orElseThrow()).isNotEqualTo(first);
    }

    @Test
    void aServerErrorIsToBeTriedAgain() {
        provider.create(wish());
        SANDBOX.breakTwin("zoom", "answer-500", 2);
        assertThatThrownBy(() -> provider.create(wish())).isInstanceOf(ProviderUnavailable.class);
        assertThatThrownBy(() -> provider.create(wish())).isInstanceOf(ProviderUnavailable.class);
        provider.create(wish());
    }

    @Test
    void tooManyRequestsAreToBeTriedAgain() {
        provider.create(wish());
        SANDBOX.breakTwin("zoom", "answer-429", 1);
        assertThatThrownBy(() -> provider.create(wish()))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessageContaining("429");
        provider.create(wish());
    }

    @Test
    void aRoomWhoseAnswerWasLostIsFound() {
        provider.find(wish());
        var wish = wish();
        SANDBOX.breakTwin("zoom", "lose-answer", 1);
        assertThatThrownBy(() -> provider.create(wish)).isInstanceOf(ProviderUnavailable.class);
        assertThat(provider.find(wish)).hasSize(1);
    }

    @Test
    void aTokenThatZoomForgotIsReplacedOnce() {
        provider.create(wish());
        SANDBOX.forgetEverything();
        assertThat(provider.create(wish()).id()).isNotBlank();
    }

    @Test
    void aTokenIsReplacedBeforeItEnds() {
        provider.create(wish());
        clock.pass(Duration.ofMinutes(59));
        SANDBOX.breakTwin("zoom", "answer-500", 1);
        assertThatThrownBy(() -> provider.create(wish())).hasMessageContaining("token");
    }

    @Test
    void wrongCredentialsAreToldWithoutShowingThem() {
        var wrong =
                new ZoomMeetingProvider(access("not-the-secret"), new ProviderHttp("Zoom", transactions, clock), clock);
        assertThatThrownBy(() -> wrong.create(wish()))
                .isInstanceOf(ProviderUnavailable.class)
                .message()
                .contains("401")
                .doesNotContain("not-the-secret");
    }

    @Test
    void aZoomThatIsNotThereIsSoonLeftAlone() {
        var nobody = URI.create("http://127.0.0.1:1");
        var gone = new ZoomMeetingProvider(
                new Config.Zoom(nobody, nobody, "account", "client", new Secret("secret"), new Secret("secret")),
                new ProviderHttp("Zoom", transactions, clock),
                clock);
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> gone.create(wish())).hasMessageContaining("be reached");

        assertThatThrownBy(() -> gone.create(wish()))
                .isInstanceOf(ProviderUnavailable.class)
                .hasMessageContaining("failed too often");
    }

    @Test
    void zoomIsNeverAskedInsideATransaction() {
        assertThatThrownBy(() -> transactions.run(() -> provider.create(wish())))
                .isInstanceOf(IllegalStateException.class);
    }
}
