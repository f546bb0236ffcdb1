package ch.cryptocare.journeys.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** What reading the catalogue costs beside the same SQL without a server, and whether it grows with the courses. */
final class CatalogueReads {
    private static final int FEW = 400;
    private static final int MANY = 10_000;
    private static final int CONNECTIONS = 4;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    /** After the latest course, and after the oldest twenty. */
    private static final Instant FIRST_PAGE = Instant.parse("2100-01-01T00:00:00Z");

    private static final Instant LAST_PAGE = BEGINNING.plusSeconds(21 * 60);

    private final Ground ground;
    private final Size size;
    private final AtomicInteger turns = new AtomicInteger();

    CatalogueReads(Ground ground, Size size) {
        this.ground = ground;
        this.size = size;
    }

    void run(Report report) {
        report.section("The catalogue, " + CONNECTIONS + " connections");
        publish(1, FEW);
        ground.load.exactly(CONNECTIONS, size.warmUp() / 2, _ -> known());
        var fewFirst = measured(FIRST_PAGE);
        var fewLast = measured(LAST_PAGE);
        publish(FEW + 1, MANY);
        grows(report, "G6 first page", fewFirst, measured(FIRST_PAGE));
        grows(report, "G6 last page", fewLast, measured(LAST_PAGE));
        report.rounds("courses, first page, known", measure(_ -> known()));
        compare(report, "courses, first page, not known", FIRST_PAGE);
        compare(report, "courses, last page, not known", LAST_PAGE);
    }

    /** What published the courses, or measured before, is over by the time that this counts. */
    private List<Figures> measured(Instant after) {
        Load.Workers pages = _ -> new Reader(turn -> page(after, turn));
        ground.load.exactly(CONNECTIONS, size.warmUp() / 4, pages);
        return measure(pages);
    }

    private List<Figures> measure(Load.Workers workers) {
        var rounds = new ArrayList<Figures>();
        for (int round = 0; round < size.rounds(); round++) rounds.add(one(workers));
        return rounds;
    }

    private void compare(Report report, String name, Instant after) {
        var ours = new ArrayList<Figures>();
        var limits = new ArrayList<Figures>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < size.rounds(); round++) {
            ours.add(one(_ -> new Reader(turn -> page(after, turn))));
            limits.add(one(_ -> new Statements(after)));
            ratios.add(ours.getLast().rate() / limits.getLast().rate());
            ground.forget();
        }
        report.rounds(name, ours);
        report.rounds("  limit: one by one", limits);
        report.note("  " + name + ": rate to limit", Numbers.spread(ratios));
    }

    private Figures one(Load.Workers workers) {
        return ground.load.saturating(CONNECTIONS, size.seconds() / 2, workers);
    }

    /** Not in turn: the courses are written in between. */
    private static void grows(Report report, String name, List<Figures> few, List<Figures> many) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < few.size(); round++)
            ratios.add(many.get(round).cpu() / few.get(round).cpu());
        report.note(name + ", " + MANY + " courses for " + FEW + ", CPU", Numbers.spread(ratios));
    }

    private void publish(int first, int last) {
        for (var sql : CoursesSql.publishing(first, last)) ground.say(sql);
    }

    private Reader known() throws IOException {
        return new Reader(_ -> Wire.get("/api/courses"));
    }

    /** A page that nobody asked for before: it begins a microsecond later. */
    private static byte[] page(Instant after, int turn) {
        return Wire.get(
                "/api/courses?cursor=" + after.plusNanos(turn * 1000L) + "_00000000-0000-7000-8000-000000000000");
    }

    private final class Reader implements Load.Worker {
        private final Wire wire = new Wire(URI.create(ground.stack.url()).getPort());
        private final IntFunction<byte[]> request;

        Reader(IntFunction<byte[]> request) throws IOException {
            this.request = request;
        }

        @Override
        public boolean run() throws Exception {
            return wire.exchange(request.apply(turns.incrementAndGet())).status() == 200;
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }

    /** The same statements, one after the other. */
    private final class Statements implements Load.Worker {
        private final Connection connection = ground.limit.connection();
        private final PreparedStatement revision = connection.prepareStatement(CoursesSql.REVISION);
        private final PreparedStatement page = connection.prepareStatement(CoursesSql.PAGE);
        private final Instant after;

        Statements(Instant after) throws SQLException {
            this.after = after;
        }

        @Override
        public boolean run() throws Exception {
            page.setString(1, after.plusNanos(turns.incrementAndGet() * 1000L).toString());
            return rows(revision) == 1 && rows(page) >= 20;
        }

        private static int rows(PreparedStatement statement) throws SQLException {
            int count = 0;
            try (var rows = statement.executeQuery()) {
                while (rows.next()) if (rows.getString(1) != null) count++;
            }
            return count;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
