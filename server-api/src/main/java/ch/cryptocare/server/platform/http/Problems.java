package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.Problem;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.platform.db.SqlStates;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever goes wrong with problem+json (RFC 9457): a rule's "no" as it is, a fault with a number to quote. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String MEDIA_TYPE = "application/problem+json";

    private final Texts texts;

    Problems(Texts texts) {
        this.texts = texts;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, http) -> answer(http, refusal));
        routes.exception(HttpResponseException.class, (failure, http) -> {
            var allowed = failure.getDetails().get("availableMethods");
            if (allowed != null) http.header("Allow", allowed); // RFC 9110 §15.5.6
            answer(http, ofStatus(failure.getStatus()));
        });
        routes.exception(
                Exception.class,
                (failure, http) ->
                        answer(http, SqlStates.isOutage(failure) ? outage(http, failure) : fault(http, failure)));
    }

    /** The database is away for a moment, or somebody holds what was asked for: whoever comes again may have luck. */
    private static Refusal outage(Context http, Exception failure) {
        LOG.warn("outage in {} {}: {}", http.method(), http.endpoint().path, failure.toString());
        return new Refusal(ProblemType.OVERLOADED);
    }

    private static Refusal fault(Context http, Exception failure) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("fault {} in {} {}", reference, http.method(), http.endpoint().path, failure);
        return new Refusal(ProblemType.UNEXPECTED, Map.of("reference", reference));
    }

    private static Refusal ofStatus(int status) {
        return new Refusal(
                switch (status) {
                    case 404 -> ProblemType.NOT_FOUND;
                    case 405 -> ProblemType.METHOD_NOT_ALLOWED;
                    case 413 -> ProblemType.BODY_TOO_LARGE;
                    case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
                    default -> status < 500 ? ProblemType.INVALID_INPUT : ProblemType.UNEXPECTED;
                });
    }

    void answer(Context http, Refusal refusal) {
        var problem = Problem.of(refusal, texts.problem(refusal.type, Languages.of(http)));
        if (refusal.type.status == 503 || refusal.type.status == 429) http.header("Retry-After", "2");
        try {
            http.status(problem.status()).contentType(MEDIA_TYPE).result(Json.MAPPER.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts must be JSON-ready", e);
        }
        http.header("Cache-Control", "no-store");
    }
}
