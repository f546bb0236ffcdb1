package ch.cryptocare.journeys.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends operations from several threads, each with what it needs of its own, and measures what comes of it. */
final class Load {
    /** What one thread does over and over. */
    interface Worker extends AutoCloseable {
        /** @return whether it went as it should */
        boolean run() throws Exception;

        @Override
        default void close() throws IOException, SQLException {}
    }

    interface Workers {
        Worker open(int number) throws Exception;
    }

    private static final int MOST_SAMPLES = 200_000;

    private final Supplier<Meter> meters;

    /** @param meters of the server as it runs now: it may be started anew */
    Load(Supplier<Meter> meters) {
        this.meters = meters;
    }

    /** As many operations as the threads can make in that time. */
    Figures saturating(int threads, double seconds, Workers workers) {
        return run(threads, seconds, 0, Long.MAX_VALUE, workers);
    }

    Figures exactly(int threads, long operations, Workers workers) {
        return run(threads, 600, 0, operations, workers);
    }

    /** At a fixed rate, whether or not answers come: latency counts from when an operation was due. */
    Figures at(double rate, int threads, double seconds, Workers workers) {
        return run(threads, seconds, rate, (long) (rate * seconds), workers);
    }

    private Figures run(int threads, double seconds, double rate, long atMost, Workers workers) {
        var taken = new AtomicLong();
        var errors = new AtomicLong();
        var samples = new ArrayList<long[]>();
        var loadCpu = new AtomicLong();
        var opened = new ConcurrentLinkedQueue<Worker>();
        var running = new ArrayList<Thread>();
        var meter = meters.get();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        for (int number = 0; number < threads; number++) {
            int worker = number;
            running.add(Thread.ofPlatform().start(() -> {
                var nanos = work(workers, worker, opened, taken, errors, atMost, begin, end, rate);
                loadCpu.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                synchronized (samples) {
                    samples.add(nanos);
                }
            }));
        }
        join(running);
        var figures = meter.read(sorted(samples), errors.get(), loadCpu.get());
        opened.forEach(Load::close); // not before: what a connection's process used is no longer told once it ends
        return figures;
    }

    private static long[] work(
            Workers workers,
            int number,
            Queue<Worker> opened,
            AtomicLong taken,
            AtomicLong errors,
            long atMost,
            long begin,
            long end,
            double rate) {
        var nanos = new long[(int) Math.min(MOST_SAMPLES, atMost)];
        int count = 0;
        try {
            var worker = workers.open(number);
            opened.add(worker);
            while (count < nanos.length) {
                long turn = taken.getAndIncrement();
                if (turn >= atMost) break;
                long due = rate > 0 ? begin + (long) (turn * 1e9 / rate) : System.nanoTime();
                while (System.nanoTime() < due) LockSupport.parkNanos(due - System.nanoTime());
                if (rate == 0 && due >= end) break;
                if (!worker.run()) errors.incrementAndGet();
                nanos[count++] = System.nanoTime() - due;
            }
        } catch (Exception e) {
            errors.incrementAndGet();
        }
        return Arrays.copyOf(nanos, count);
    }

    private static void close(Worker worker) {
        try {
            worker.close();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("what was measured cannot be ended", e);
        }
    }

    private static void join(List<Thread> threads) {
        try {
            for (var thread : threads) thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] sorted(List<long[]> samples) {
        return samples.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }
}
