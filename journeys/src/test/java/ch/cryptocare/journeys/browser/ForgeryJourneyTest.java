package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ben is signed in, and opens a page that makes his browser ask us for things that he does not want. */
@ExtendWith(OnStage.class)
class ForgeryJourneyTest {
    private static final String PROFILE = "{\"name\":\"Mallory\",\"language\":\"EN\"}";
    private static final int ANSWERED = 200;
    private static final int REFUSED = 401;
    private static final int NOT_JSON = 415;

    private static final String SUBMIT = """
            ({ url, kind, name, value }) => {
              const form = document.createElement('form');
              Object.assign(form, { method: 'POST', action: url, enctype: kind });
              const field = document.createElement('input');
              Object.assign(field, { type: 'hidden', name, value });
              form.append(field);
              document.body.append(form);
              form.submit();
            }""";

    /** Tells what the page could read of the answer. */
    private static final String FETCH = """
            async ({ url, method, mode, kind, body }) => {
              const what = { method, mode, credentials: 'include' };
              if (body) Object.assign(what, { body, headers: { 'Content-Type': kind } });
              try {
                return await (await fetch(url, what)).text();
              } catch {
                return 'unreadable';
              }
            }""";

    @Test
    void anotherSiteCanNeitherActNorReadInBensName(Story story) {
        signedIn(story, "ben.forged@example.ch", ben -> {
            forge(story, ben, story.clinic.address().toString());
            assertThat(seen(story, ben, story.clinic.address().toString()))
                    .as("his browser sends no cookies along")
                    .isEqualTo(REFUSED);
        });
    }

    /** His browser sends the cookies along, SameSite or not: only where the request comes from tells it apart. */
    @Test
    void neitherCanAnotherPortOfOurOwnHost(Story story) {
        signedIn(story, "ben.neighbour@example.ch", ben -> {
            var neighbour = story.clinic.address().toString().replace("localhost", "127.0.0.1");
            forge(story, ben, neighbour);
            assertThat(seen(story, ben, neighbour))
                    .as("the answer comes, and the page may not read it")
                    .isEqualTo(ANSWERED);
        });
    }

    /** @return the status of an answer that the page itself does not get to see */
    private static int seen(Story story, Visitor ben, String site) {
        ben.open(site + "/");
        return ben.page
                .waitForResponse(
                        story.stage.url() + "/api/account/data",
                        () -> assertThat(ben.page.evaluate(
                                        FETCH, asked(story, "GET", "/api/account/data", "no-cors", "", "")))
                                .isEqualTo(""))
                .status();
    }

    /** Ben would write into somebody else's account, believing that it is his. */
    @Test
    void anotherSiteCannotSignBensBrowserInToAnAccountOfItsOwn(Story story) {
        signedIn(story, "mallory.lures@example.ch", mallory -> {
            var ben = story.stage.visitor(View.DESKTOP_IN_ENGLISH, story.album("ben"));
            try (ben) {
                ben.open(story.clinic.address() + "/");
                var body = "{\"email\":\"mallory.lures@example.ch\",\"password\":\"" + AccountPages.PASSWORD + "\"}";
                var url = story.stage.url() + "/api/sessions";
                var plain = ben.page.waitForResponse(
                        url,
                        () -> ben.page.evaluate(
                                FETCH, asked(story, "POST", "/api/sessions", "no-cors", "text/plain", body)));
                assertThat(plain.status()).isEqualTo(NOT_JSON);
                assertThat(ben.page.evaluate(
                                FETCH, asked(story, "POST", "/api/sessions", "cors", "application/json", body)))
                        .isEqualTo("unreadable");
                var form = posted(ben, story.clinic.address().toString(), url, "text/plain", body + "\n", "");
                assertThat(form.status()).isEqualTo(NOT_JSON);
                assertThat(ben.cookies()).isEmpty();
            }
        });
    }

    private static void forge(Story story, Visitor ben, String site) {
        var server = story.stage.url();
        for (var kind : new String[] {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data"}) {
            assertThat(posted(ben, site, server + "/api/session/end", kind, "a", "b")
                            .status())
                    .as("a form that signs out, as %s", kind)
                    .isEqualTo(REFUSED);
            assertThat(posted(ben, site, server + "/api/account/profile", kind, PROFILE, "")
                            .status())
                    .as("a form that renames, as %s", kind)
                    .isEqualTo(REFUSED);
        }
        ben.open(site + "/");
        var plain = ben.page.waitForResponse(
                server + "/api/account/profile",
                () -> ben.page.evaluate(
                        FETCH, asked(story, "POST", "/api/account/profile", "no-cors", "text/plain", PROFILE)));
        assertThat(plain.status()).isEqualTo(REFUSED);
        for (var path : new String[] {"/api/account/profile", "/api/session/refreshing", "/api/account/sessions/end"})
            assertThat(ben.page.evaluate(FETCH, asked(story, "POST", path, "cors", "application/json", PROFILE)))
                    .as(path)
                    .isEqualTo("unreadable");
        for (var path : new String[] {"/api/session", "/api/account/data", "/api/account/sessions"})
            for (var mode : new String[] {"cors", "no-cors"})
                assertThat((String) ben.page.evaluate(FETCH, asked(story, "GET", path, mode, "", "")))
                        .as(path)
                        .isIn("unreadable", "");
    }

    private static Response posted(Visitor ben, String site, String url, String kind, String name, String value) {
        ben.open(site + "/");
        var answer = ben.page.waitForResponse(
                url, () -> ben.page.evaluate(SUBMIT, Map.of("url", url, "kind", kind, "name", name, "value", value)));
        ben.page.waitForURL(url);
        return answer;
    }

    private static Map<String, String> asked(
            Story story, String method, String path, String mode, String kind, String body) {
        return Map.of("url", story.stage.url() + path, "method", method, "mode", mode, "kind", kind, "body", body);
    }

    private interface Tale {
        void of(Visitor ben);
    }

    /** His browser complains of what the other site tries: no wonder. Afterwards he is who he was. */
    private static void signedIn(Story story, String email, Tale tale) {
        var ben = story.stage.visitor(View.DESKTOP_IN_ENGLISH, story.album("ben"));
        try (ben) {
            var pages = new AccountPages(ben);
            pages.register("Ben Rochat", email);
            pages.choosePassword(
                    story.mails.letterTo(email, "Open your CryptoCare account").accountLink(), "open.go");
            tale.of(ben);
            ben.open("/account/");
            pages.heading("page.account").waitFor();
            assertThat(ben.page.locator(".account-head .lead")).hasText("Ben Rochat");
        }
    }
}
