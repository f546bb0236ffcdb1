package ch.cryptocare.journeys.bench;

import java.util.function.Supplier;

/** What the server, the database and everybody else on this machine have used since the meter was made. */
final class Meter {
    private final Cpu server;
    private final Cpu database;
    private final Cpu own = new Cpu(ProcessHandle.current());
    private final double serverBefore;
    private final double databaseBefore;
    private final double ownBefore;
    private final double machineBefore;
    private final long begin = System.nanoTime();

    Meter(Cpu server, Cpu database) {
        this.server = server;
        this.database = database;
        serverBefore = server.seconds();
        databaseBefore = database.secondsOfAll();
        ownBefore = own.seconds();
        machineBefore = Cpu.secondsOfTheMachine();
    }

    /** @param loadNanos what the load itself used, of all that this process used */
    Figures read(long[] sortedNanos, long errors, long loadNanos) {
        return read(() -> sortedNanos, errors, loadNanos);
    }

    /** @param latencies sorted, in nanoseconds; asked for at the end, when all else is read */
    Figures read(Supplier<long[]> latencies, long errors, long loadNanos) {
        double elapsed = (System.nanoTime() - begin) / 1e9;
        double serverUsed = server.seconds() - serverBefore;
        double databaseUsed = database.secondsOfAll() - databaseBefore;
        double ownUsed = own.seconds() - ownBefore;
        double others = Cpu.secondsOfTheMachine() - machineBefore - serverUsed - databaseUsed - ownUsed;
        var sortedNanos = latencies.get();
        double operations = Math.max(1, sortedNanos.length);
        return new Figures(
                sortedNanos.length,
                errors,
                elapsed,
                sortedNanos,
                serverUsed * 1000 / operations,
                databaseUsed * 1000 / operations,
                loadNanos / 1e6 / operations,
                (ownUsed - loadNanos / 1e9) * 1000 / operations,
                others / elapsed);
    }
}
