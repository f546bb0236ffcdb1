package ch.cryptocare.server.platform.http;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How many event streams may be open at once: each keeps a connection and a thread for as long as it lasts. */
final class StreamPlaces {
    /** A patient's telephone, computer and a tab that was forgotten. */
    static final int OF_ONE_THING = 3;

    static final int OF_ONE_NETWORK = 50;
    static final int IN_ALL = 12_000;

    private final Map<Object, Integer> taken = new HashMap<>();
    private int all;

    /** @param network see {@link Networks}
     * @throws Refusal TOO_MANY_REQUESTS */
    synchronized Place take(UUID thing, String network) {
        if (all >= IN_ALL || taken(thing) >= OF_ONE_THING || taken(network) >= OF_ONE_NETWORK)
            throw new Refusal(ProblemType.TOO_MANY_REQUESTS);
        all++;
        taken.merge(thing, 1, Integer::sum);
        taken.merge(network, 1, Integer::sum);
        return () -> giveBack(thing, network);
    }

    private int taken(Object by) {
        return taken.getOrDefault(by, 0);
    }

    private synchronized void giveBack(UUID thing, String network) {
        all--;
        taken.computeIfPresent(thing, (id, count) -> count == 1 ? null : count - 1);
        taken.computeIfPresent(network, (name, count) -> count == 1 ? null : count - 1);
    }

    /** One open stream's; to be closed once. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
