package ch.cryptocare.server.operations;

import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** What monitoring measures, for people to read. */
public record Vitals(
        DoubleSupplier oldestJobSeconds,
        DoubleSupplier failingJobs,
        IntSupplier missingMeetings,
        IntSupplier failedMails,
        Supplier<Optional<Long>> certificateDays) {}
