package ch.cryptocare.journeys.bench;

import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.journeys.learning.PlantedCourse;
import ch.cryptocare.server.learning.db.JooqVideos;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Task;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;

/** People who follow one course, a film and a quiz of ten questions, each with a player that is open. */
final class Learners {
    static final int HOW_MANY = 64;
    static final int QUESTIONS = 10;
    private static final int A_DAY = 86_400_000;

    /** @param player names the viewing that is open */
    record Learner(String authorization, String course, String player) {}

    final List<Learner> all = new ArrayList<>();

    /** @param home where the server's keys are */
    Learners(Ground ground, Path home) throws IOException, SQLException {
        var crowd = new Crowd(ground, home, "noor", HOW_MANY);
        var course = course(ground);
        try (var wire = new Wire(URI.create(ground.stack.url()).getPort())) {
            for (int number = 0; number < HOW_MANY; number++) all.add(begun(wire, crowd.signIn(number, true), course));
        }
    }

    private static Learner begun(Wire wire, String signIn, String course) throws IOException {
        var session = said(wire, Wire.post("/api/sessions", signIn));
        var authorization =
                "Authorization: Bearer " + session.at("/tokens/accessToken").asText();
        said(wire, Wire.post("/api/courses/" + course + "/enrolment", "{}", authorization));
        var own = "/api/account/courses/" + course;
        var launched = said(wire, Wire.post(own + "/launch", "{\"chapter\":1}", authorization));
        return new Learner(authorization, own, launched.path("viewing").asText());
    }

    static JsonNode said(Wire wire, byte[] request) throws IOException {
        var answer = wire.exchange(request);
        if (answer.status() != 200 && answer.status() != 201)
            throw new IllegalStateException(answer.status() + " " + answer.body());
        return Json.MAPPER.readTree(answer.body());
    }

    private static String course(Ground ground) throws SQLException {
        try (var connection = ground.limit.connection()) {
            var film = new Video(new VideoId(UUID.randomUUID()), Video.Host.DISK, "none", A_DAY);
            new JooqVideos(DSL.using(connection)).add(film, Map.of(), Instant.now());
            var questions = IntStream.range(0, QUESTIONS)
                    .mapToObj(number -> PlantedCourse.question(
                            question(number), new Task.Numeric(new BigDecimal(number), BigDecimal.ZERO, "ml")))
                    .toArray(Question[]::new);
            return PlantedCourse.publish(
                            connection, Sats.ZERO, PlantedCourse.film(film.id()), PlantedCourse.quiz(questions))
                    .value()
                    .toString();
        }
    }

    static String question(int number) {
        return "q" + number;
    }
}
