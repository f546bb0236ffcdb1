package ch.cryptocare.journeys.rights;

import ch.cryptocare.common.contract.Contract;
import ch.cryptocare.common.contract.Endpoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What is expected of endpoints, as a file tells it line by line.
 *
 * @param cells of each endpoint, as in {@code POST /api/sessions}
 */
record Sheet(Map<String, List<String>> cells) {
    /** What keeps somebody out, before anything of what they asked is looked at. */
    private static final Set<String> SHUT =
            Set.of("sign-in-required", "second-factor-required", "not-allowed", "signature-invalid", "proof-required");

    static Sheet read(String name) throws IOException {
        try (var in = Objects.requireNonNull(Sheet.class.getResourceAsStream("/rights/" + name))) {
            var cells = new LinkedHashMap<String, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("endpoint,"))
                    .map(line -> List.of(line.split(",")))
                    .forEach(line -> cells.put(line.getFirst(), line.subList(1, line.size())));
            return new Sheet(cells);
        }
    }

    Set<String> endpoints() {
        return new TreeSet<>(cells.keySet());
    }

    static String nameOf(Endpoint<?, ?> endpoint) {
        return endpoint.method() + " " + endpoint.path();
    }

    static Set<String> ofContract(Predicate<Endpoint<?, ?>> which) {
        return Contract.ENDPOINTS.stream()
                .filter(which)
                .map(Sheet::nameOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Endpoint<?, ?> endpoint(String name) {
        return Contract.ENDPOINTS.stream()
                .filter(endpoint -> nameOf(endpoint).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** @param expected the code of a refusal, or "in": whatever came after they were let in */
    static boolean isRight(String expected, Person.Reply found) {
        return expected.equals("in") ? !SHUT.contains(found.code()) : expected.equals(found.code());
    }
}
