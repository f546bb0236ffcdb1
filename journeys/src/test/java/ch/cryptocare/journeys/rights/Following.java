package ch.cryptocare.journeys.rights;

import ch.cryptocare.journeys.rights.Belongings.Thing;
import java.util.Map;

/** Courses that somebody follows, each their own: that another person follows the same one would say nothing. */
final class Following {
    private static final int FILM = 2;

    private final Person owner;
    private final int which;

    /** @param which of the free courses */
    Following(Person owner, int which) {
        this.owner = owner;
        this.which = which;
    }

    Thing course() throws Exception {
        var free = owner.call("GET", "/api/courses?free=true").body().at("/items");
        var id = free.path(which).path("id").asText();
        owner.call("POST", "/api/courses/" + id + "/enrolment");
        return new Thing(id, owner);
    }

    /** A player that is open, until the next one is. */
    Thing viewing() throws Exception {
        var launched = owner.call("POST", "/api/account/courses/" + course().id() + "/launch", Map.of("chapter", FILM));
        return new Thing(launched.body().path("viewing").asText(), owner);
    }
}
