package ch.cryptocare.journeys.clients;

import ch.cryptocare.journeys.clients.ClientJournal.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;

/** What came of a call; the status is empty when no answer came. */
public record Reply(OptionalInt status, JsonNode body) {
    public boolean is(int expected) {
        return status.orElse(0) == expected;
    }

    public boolean is(int expected, String code) {
        return is(expected) && code().equals(code);
    }

    /** Of a problem. */
    public String code() {
        return body.path("code").asText("");
    }

    public Answer answer() {
        if (status.isEmpty()) return Answer.NONE;
        return status.getAsInt() < 300 ? Answer.DONE : Answer.REFUSED;
    }
}
