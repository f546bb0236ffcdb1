package ch.cryptocare.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.sandbox.Browser;
import ch.cryptocare.sandbox.Sandbox;
import ch.cryptocare.sandbox.SandboxConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultRoutesTest {
    private static Sandbox sandbox;
    private static Browser browser;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxConfig.onFreePorts());
        browser = new Browser(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void mend() {
        browser.delete("/sandbox");
    }

    @Test
    void faultsAreListedCountedAndMended() {
        browser.breakThings("phoenixd", "answer-500", 2);
        browser.get("/phoenixd/getbalance");
        JsonNode left = browser.get("/sandbox/faults").json();
        assertThat(left).hasSize(1);
        assertThat(left.get(0).get("times").intValue()).isEqualTo(1);
        assertThat(browser.delete("/sandbox/faults").status()).isEqualTo(204);
        assertThat(browser.get("/sandbox/faults").json()).isEmpty();
    }

    @Test
    void unknownFaultsAreToldWhatIsAllowed() {
        Browser.Answer twin = browser.post("/sandbox/faults", "{\"twin\":\"stripe\",\"fault\":\"slow\"}");
        assertThat(twin.status()).isEqualTo(400);
        assertThat(twin.http().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(allowed(twin)).containsExactly("swiss-bitcoin-pay", "phoenixd", "zoom", "mux", "postmark", "smtp");
        Browser.Answer fault = browser.post("/sandbox/faults", "{\"twin\":\"smtp\",\"fault\":\"lose-webhook\"}");
        assertThat(allowed(fault)).containsExactly("answer-500", "answer-429", "slow", "lose-answer");
        for (String times : List.of("0", "-1", "1000001", "1.5", "\"3\"", "null")) {
            String body = "{\"twin\":\"smtp\",\"fault\":\"slow\",\"times\":" + times + "}";
            assertThat(browser.post("/sandbox/faults", body).json().get("code").textValue())
                    .as(times)
                    .isEqualTo("bad-times");
        }
        assertThat(browser.post("/sandbox/faults", "nonsense").status()).isEqualTo(400);
        assertThat(browser.post("/sandbox/faults", "x".repeat(20_000)).status()).isEqualTo(413);
    }

    @Test
    void anotherWebSiteMayNotDriveTheSandbox() {
        assertThat(browser.delete("/sandbox", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        assertThat(browser.delete("/sandbox", "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(204);
    }

    private static List<String> allowed(Browser.Answer answer) {
        return answer.json()
                .get("allowed")
                .valueStream()
                .map(JsonNode::textValue)
                .toList();
    }
}
