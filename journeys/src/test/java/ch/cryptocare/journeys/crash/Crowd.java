package ch.cryptocare.journeys.crash;

import ch.cryptocare.journeys.clients.BookingClient;
import ch.cryptocare.journeys.clients.ClientJournal;
import ch.cryptocare.journeys.clients.Patient;
import ch.cryptocare.journeys.clients.SandboxClient;
import ch.cryptocare.journeys.stack.Stack;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Several people at once, one patient after another, until they are told to stop. */
final class Crowd {
    private final Stack stack;
    private final ClientJournal journal;
    private final long seed;
    private final List<Thread> people;
    private final AtomicLong patients = new AtomicLong();
    private final AtomicInteger booked = new AtomicInteger();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    private Crowd(Stack stack, ClientJournal journal, long seed, int people) {
        this.stack = stack;
        this.journal = journal;
        this.seed = seed;
        this.people = IntStream.range(0, people)
                .mapToObj(i -> Thread.ofVirtual().unstarted(this::visitOneAfterAnother))
                .toList();
    }

    static Crowd enters(Stack stack, ClientJournal journal, long seed, int people) {
        var crowd = new Crowd(stack, journal, seed, people);
        crowd.people.forEach(Thread::start);
        return crowd;
    }

    /** Everybody finishes what was begun. @return how many appointments were booked */
    int leaves() throws InterruptedException {
        going = false;
        for (var person : people) person.join();
        if (!failures.isEmpty()) throw new IllegalStateException("somebody was let down", failures.peek());
        return booked.get();
    }

    private void visitOneAfterAnother() {
        try {
            var client = new BookingClient(stack.url(), journal);
            var wallet = new SandboxClient(stack.sandbox().baseUrl());
            var offers = client.offers();
            while (going) {
                var number = patients.incrementAndGet();
                var patient = new Patient(client, journal, "patient" + number + "@example.org");
                var visit = new Visit(offers, client, wallet, patient, new SplittableRandom(seed + number));
                if (visit.happens()) booked.incrementAndGet();
            }
        } catch (RuntimeException e) {
            failures.add(e);
        }
    }
}
