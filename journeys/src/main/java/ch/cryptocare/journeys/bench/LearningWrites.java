package ch.cryptocare.journeys.bench;

import ch.cryptocare.journeys.bench.Learners.Learner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What it costs to keep what somebody plays and answers, beside the writes that cannot be done without. */
final class LearningWrites {
    private static final int CONNECTIONS = 4;
    private static final int WARM_UP_SHARE = 6;

    /** So that each measurement begins as the one before. */
    private static final String FORGETTING = """
            alter table learning.answer disable trigger user;
            alter table learning.attempt disable trigger user;
            delete from learning.answer; delete from learning.attempt; delete from learning.viewing_report;
            alter table learning.answer enable trigger user;
            alter table learning.attempt enable trigger user""";

    private interface Act {
        boolean by(int learner, Wire wire, int turn) throws IOException;
    }

    private interface Before {
        void doing() throws IOException;
    }

    private final Ground ground;
    private final Size size;
    private final List<Learner> learners;
    private final List<String> attempts = new ArrayList<>();
    private final AtomicInteger turns = new AtomicInteger();

    /** @param home where the server's keys are */
    LearningWrites(Ground ground, Size size, Path home) throws IOException, SQLException {
        this.ground = ground;
        this.size = size;
        learners = new Learners(ground, home).all;
    }

    void run(Report report) throws IOException {
        var limit = new LearningLimit(ground, CONNECTIONS);
        report.section("Learning, " + Learners.HOW_MANY + " people, " + CONNECTIONS + " connections");
        compare(report, "what was played", () -> {}, this::plays, limit::plays);
        compare(
                report,
                "an answer",
                this::begin,
                (who, wire, turn) -> answers(who, attempts.get(who), wire, turn),
                limit::answers);
        compare(report, "an attempt, whole", this::handIn, this::attempts, limit::attempts);
    }

    private void compare(Report report, String name, Before before, Act act, Load.Workers limit) throws IOException {
        var ours = new ArrayList<Figures>();
        var limits = new ArrayList<Figures>();
        var ratios = new ArrayList<Double>();
        forget(before);
        ground.load.exactly(CONNECTIONS, size.warmUp() / WARM_UP_SHARE, worker(act));
        for (int round = 0; round < size.rounds(); round++) {
            forget(before);
            ours.add(ground.load.saturating(CONNECTIONS, size.seconds() / 2, worker(act)));
            forget(before);
            limits.add(ground.load.saturating(CONNECTIONS, size.seconds() / 2, limit));
            ratios.add(ours.getLast().rate() / limits.getLast().rate());
        }
        report.rounds(name, ours);
        report.rounds("  limit: its writes, one by one", limits);
        report.note("  " + name + ": rate to limit", Numbers.spread(ratios));
    }

    private void forget(Before before) throws IOException {
        ground.say(FORGETTING);
        ground.say("vacuum analyze learning.answer, learning.attempt, learning.viewing_report");
        before.doing();
    }

    private void begin() throws IOException {
        attempts.clear();
        try (var wire = wire()) {
            for (var learner : learners) attempts.add(begun(learner, wire));
        }
    }

    private void handIn() throws IOException {
        begin();
        try (var wire = wire()) {
            for (int who = 0; who < learners.size(); who++) handIn(learners.get(who), attempts.get(who), wire);
        }
    }

    /** Ten seconds, said once more: how much is credited changes with the time, and nothing else does. */
    private boolean plays(int who, Wire wire, int turn) throws IOException {
        var learner = learners.get(who);
        var body = "{\"sequence\":" + turn + ",\"played\":[{\"from\":0,\"to\":10000}],\"rate\":1,\"stoppedAt\":10000}";
        var path = "/api/viewings/" + learner.player() + "/played";
        return wire.exchange(Wire.post(path, body, learner.authorization())).status() == 200;
    }

    private boolean attempts(int who, Wire wire, int turn) throws IOException {
        var attempt = begun(learners.get(who), wire);
        return answers(who, attempt, wire, turn) && handIn(learners.get(who), attempt, wire);
    }

    private static String begun(Learner learner, Wire wire) throws IOException {
        var request = Wire.post(learner.course() + "/attempts", "{\"chapter\":2}", learner.authorization());
        return Learners.said(wire, request).path("id").asText();
    }

    private static boolean handIn(Learner learner, String attempt, Wire wire) throws IOException {
        var path = "/api/attempts/" + attempt + "/submission";
        return wire.exchange(Wire.post(path, "", learner.authorization())).status() == 200;
    }

    /** Never right, so that nobody is done. */
    private boolean answers(int who, String attempt, Wire wire, int turn) throws IOException {
        var body = "{\"question\":\"" + Learners.question(turn % Learners.QUESTIONS) + "\",\"sequence\":" + turn
                + ",\"answer\":{\"typed\":-1}}";
        var path = "/api/attempts/" + attempt + "/answers";
        return wire.exchange(Wire.post(path, body, learners.get(who).authorization()))
                        .status()
                == 200;
    }

    private Wire wire() throws IOException {
        return new Wire(URI.create(ground.stack.url()).getPort());
    }

    /** Each has learners of its own, so that nobody waits for another. */
    private Load.Workers worker(Act act) {
        return number -> new Load.Worker() {
            private final Wire wire = wire();
            private int next = number;

            @Override
            public boolean run() throws Exception {
                int who = next % learners.size();
                next += CONNECTIONS;
                return act.by(who, wire, turns.incrementAndGet());
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }
}
