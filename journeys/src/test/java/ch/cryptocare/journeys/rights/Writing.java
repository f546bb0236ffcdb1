package ch.cryptocare.journeys.rights;

import ch.cryptocare.journeys.rights.Belongings.Thing;
import java.util.Map;
import java.util.Objects;

/**
 * A course that a trainer writes.
 *
 * @param isTheirs whether it is that trainer's, or nobody's but the administrators'
 */
record Writing(People people, boolean isTheirs) {
    Thing course() throws Exception {
        var trainer = Objects.requireNonNull(people.byRole.get("trainer"));
        var author = isTheirs ? trainer : people.administrator();
        var begun = author.call(
                "POST", "/api/authoring/courses", Map.of("title", Map.of("fr", "Hygiène", "en", "Hygiene")));
        return new Thing(begun.body().required("id").asText(), trainer);
    }
}
