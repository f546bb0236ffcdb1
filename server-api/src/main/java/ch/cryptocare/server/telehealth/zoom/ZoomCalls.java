package ch.cryptocare.server.telehealth.zoom;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.server.platform.provider.ProviderFailure;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import ch.cryptocare.server.telehealth.usecases.MeetingProvider.ProviderUnavailable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpRequest;

/** Sends requests to Zoom. Bodies hold links for hosts: none ever reaches an error's text. */
final class ZoomCalls {
    private final ProviderHttp http;

    ZoomCalls(ProviderHttp http) {
        this.http = http;
    }

    record Answer(int status, JsonNode body) {
        boolean succeeded() {
            return status >= 200 && status < 300;
        }

        /** @param what in the past tense, for the log */
        Answer orUnavailable(String what) {
            if (!succeeded()) throw new ProviderUnavailable(what + " failed: " + problem());
            return this;
        }

        private String problem() {
            return "HTTP " + status + ", Zoom code " + body.path("code").asInt(0);
        }
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build());
            return new Answer(answer.status(), body(answer));
        } catch (ProviderFailure failure) {
            throw new ProviderUnavailable(failure.what);
        }
    }

    /** Missing when there is none. */
    private static JsonNode body(ProviderHttp.Answer answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (IOException e) {
            if (answer.status() >= 400) return MissingNode.getInstance();
            throw new ProviderUnavailable("Zoom's answer is not JSON");
        }
    }
}
