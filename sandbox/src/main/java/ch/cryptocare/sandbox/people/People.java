package ch.cryptocare.sandbox.people;

import ch.cryptocare.sandbox.http.Json;
import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.security.InvalidKeyException;
import java.time.InstantSource;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Lists the people of the demo, and is the telephone on which each of them has an authenticator. */
public final class People {
    private static final int STEP_SECONDS = 30;

    private final HmacOneTimePasswordGenerator authenticator = new HmacOneTimePasswordGenerator();
    private final InstantSource clock;

    public People(InstantSource clock) {
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/sandbox/people", this::list);
    }

    /** A line each: address, password, and the code of the moment or nothing. */
    String signIn(DemoPerson person) {
        return String.join(
                "\n",
                person.email(),
                DemoPerson.PASSWORD,
                person.secret().map(this::code).orElse(""),
                "");
    }

    private void list(Context call) {
        var people = Json.array();
        DemoPerson.ALL.forEach(person -> people.add(json(person)));
        Json.answer(call, 200, people);
    }

    private ObjectNode json(DemoPerson person) {
        var json = Json.object()
                .put("name", person.name())
                .put("role", person.role())
                .put("email", person.email())
                .put("password", DemoPerson.PASSWORD);
        person.secret().ifPresent(secret -> json.put("secret", secret).put("code", code(secret)));
        return json;
    }

    private String code(String secret) {
        try {
            var key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
            return authenticator.generateOneTimePasswordString(
                    key, clock.instant().getEpochSecond() / STEP_SECONDS);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("every key is good for HMAC", e);
        }
    }
}
