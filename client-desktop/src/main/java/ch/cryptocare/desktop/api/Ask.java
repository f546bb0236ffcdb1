package ch.cryptocare.desktop.api;

import ch.cryptocare.common.contract.Endpoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One call of an endpoint.
 *
 * @param ids what stands in the places of the path, in their order
 * @param key names the intention, so that asking twice does it once
 */
public record Ask<I, O>(Endpoint<I, O> endpoint, List<String> ids, Optional<I> body, Optional<UUID> key) {
    public static <I, O> Ask<I, O> of(Endpoint<I, O> endpoint, UUID... ids) {
        var named = Arrays.stream(ids).map(UUID::toString).toList();
        return new Ask<>(endpoint, named, Optional.empty(), Optional.empty());
    }

    /** Of what has a name that somebody may have typed. */
    public static <I, O> Ask<I, O> named(Endpoint<I, O> endpoint, String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Ask<>(endpoint, List.of(encoded), Optional.empty(), Optional.empty());
    }

    public Ask<I, O> with(I given) {
        return new Ask<>(endpoint, ids, Optional.of(given), key);
    }

    /** The same key for the same intention, however often it is asked. */
    public Ask<I, O> once(UUID intention) {
        return new Ask<>(endpoint, ids, body, Optional.of(intention));
    }

    /** The path with its ids, and the query when it is a GET. */
    String target() {
        var path = endpoint.path();
        for (var id : ids) path = path.replaceFirst("\\{\\w+}", id);
        return endpoint.method().equals("GET") ? path + body.map(Query::of).orElse("") : path;
    }

    @Override
    public String toString() {
        return endpoint.method() + " " + endpoint.path();
    }
}
