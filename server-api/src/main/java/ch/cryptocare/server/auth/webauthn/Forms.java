package ch.cryptocare.server.auth.webauthn;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Questions and answers as the library writes and reads them; what it cannot make sense of is refused. */
final class Forms {
    private static final TypeReference<Map<String, Map<String, Object>>> QUESTION = new TypeReference<>() {};

    private Forms() {}

    interface Writing {
        String text() throws JsonProcessingException;
    }

    interface Reading<T> {
        T result() throws IOException, AssertionFailedException, RegistrationFailedException;
    }

    /** The options alone, without the name under which browsers want them. */
    static Map<String, Object> publicKey(Writing question) {
        try {
            return Json.MAPPER.readValue(question.text(), QUESTION).getOrDefault("publicKey", Map.of());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Map<String, Object> answer) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(answer);
    }

    static <T> T understood(Reading<T> answer) {
        try {
            return answer.result();
        } catch (IOException
                | AssertionFailedException
                | RegistrationFailedException
                | IllegalArgumentException
                | NullPointerException e) {
            // Whoever sent it learns no more; the library says the rest in the log, at its finest level.
            throw refused();
        }
    }

    static Refusal refused() {
        return new Refusal(ProblemType.PASSKEY_REFUSED);
    }
}
