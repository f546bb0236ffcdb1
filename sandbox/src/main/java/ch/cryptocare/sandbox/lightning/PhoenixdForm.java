package ch.cryptocare.sandbox.lightning;

import static ch.cryptocare.sandbox.lightning.PhoenixdAnswer.badRequest;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;

/** Parameters of a call to phoenixd, from the form of a POST or the query of a GET. */
final class PhoenixdForm {
    private final Context call;

    PhoenixdForm(Context call) {
        this.call = call;
    }

    Optional<String> text(String name) {
        boolean read = call.method().equals(HandlerType.GET);
        return Optional.ofNullable(read ? call.queryParam(name) : call.formParam(name));
    }

    String required(String name) {
        return text(name).filter(value -> !value.isBlank()).orElseThrow(() -> missing(name));
    }

    Optional<Long> number(String name, long min, long max) {
        return text(name).map(text -> {
            try {
                long number = Long.parseLong(text);
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // answered below, like a number out of range
            }
            throw badRequest("Parameter " + name + " is invalid (expected integer)");
        });
    }

    static PhoenixdAnswer missing(String name) {
        return badRequest("Parameter " + name + " is missing");
    }
}
