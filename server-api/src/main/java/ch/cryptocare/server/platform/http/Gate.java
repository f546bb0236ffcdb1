package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.contract.Access;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.server.platform.Actor;
import ch.cryptocare.server.platform.Caller;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;

/** Lets a request pass to its endpoint, or says why not. */
final class Gate {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_SECRET = 200;

    private final Callers callers;
    final SessionCookies cookies;

    Gate(Callers callers, SessionCookies cookies) {
        this.callers = callers;
        this.cookies = cookies;
    }

    /** The secret that a guest carries. */
    static String bearerToken(Context http) {
        var header = http.header("Authorization");
        if (header == null || !header.startsWith(BEARER) || header.length() > LONGEST_SECRET)
            throw new Refusal(ProblemType.SIGN_IN_REQUIRED);
        return header.substring(BEARER.length());
    }

    void check(Access access, Context http) {
        switch (access) {
            case PUBLIC, SIGNED_WEBHOOK -> {}
            case APPOINTMENT_TOKEN -> bearerToken(http);
            case SETTING_UP -> signedIn(http);
            case SIGNED_IN -> complete(http);
            case PRACTICE -> requireOneOf(http, Role.PRACTITIONER, Role.STAFF);
            case AUTHOR -> requireOneOf(http, Role.TRAINER, Role.ADMIN);
            case ADMIN -> requireOneOf(http, Role.ADMIN);
        }
    }

    /** As {@link #check}, before all of the request is there: a stranger sends nothing large. Who asks is looked up again. */
    void checkAhead(Access access, Context http) {
        check(access, http);
        http.attribute("caller", null);
    }

    private void requireOneOf(Context http, Role... roles) {
        var caller = complete(http);
        if (Arrays.stream(roles).noneMatch(caller::is)) throw new Refusal(ProblemType.NOT_ALLOWED);
    }

    private Caller complete(Context http) {
        var caller = signedIn(http);
        if (!caller.complete()) throw new Refusal(ProblemType.SECOND_FACTOR_REQUIRED);
        return caller;
    }

    private Caller signedIn(Context http) {
        return caller(http).orElseThrow(() -> new Refusal(ProblemType.SIGN_IN_REQUIRED));
    }

    /** Whoever asks, if they are signed in; looked up once for each request. */
    Optional<Caller> caller(Context http) {
        Optional<Caller> known = http.attribute("caller");
        if (known != null) return known;
        var caller = token(http).flatMap(callers::of);
        http.attribute("caller", caller);
        return caller;
    }

    /** Does something in the name of whoever was let in; at the doors that are open to all, nobody is asked for. */
    void asWhoeverAsks(Context http, Runnable work) {
        Optional<Caller> known = http.attribute("caller");
        if (known == null || known.isEmpty()) work.run();
        else Actor.asks(known.get().account(), work);
    }

    private Optional<String> token(Context http) {
        var header = http.header("Authorization");
        if (header == null) return cookies.access(http);
        return header.startsWith(BEARER) ? Optional.of(header.substring(BEARER.length())) : Optional.empty();
    }
}
