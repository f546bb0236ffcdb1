package ch.cryptocare.server.auth.http;

import ch.cryptocare.server.auth.usecases.Visitor;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.platform.http.Call;

/** Where a call comes from. */
final class Visitors {
    private Visitors() {}

    static Visitor of(Call<?> call) {
        return new Visitor(
                DeviceName.of(call.header("User-Agent").orElse("")),
                call.deviceCookie().map(Token::new),
                call.clientNetwork());
    }
}
