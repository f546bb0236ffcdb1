package ch.cryptocare.desktop.recordings;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.desktop.api.Pieces;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A film on its way to the server, piece by piece; it goes on where it stopped when the connection comes back. */
public final class Upload {
    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofSeconds(5);

    /** Whoever has a slow line sees it grow, and loses little when it breaks. Every server takes pieces of this size. */
    private static final int PIECE_BYTES = 1024 * 1024;

    /** How far it has come, in bytes. */
    public sealed interface State {
        record Sending(long there) implements State {}

        /** The server is not reached; it is asked again in a while. */
        record Waiting(long there) implements State {}

        record Sent() implements State {}

        record Stopped() implements State {}

        /** The file is not what it was, or cannot be read any more. */
        record Unreadable() implements State {}

        record Failed(Failure why) implements State {}
    }

    public final long bytes;

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Sending(0));
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Path file;
    private final String address;
    private final Pieces pieces;
    private final Background background;

    Upload(String address, Path file, long bytes, Pieces pieces, Background background) {
        this.address = address;
        this.file = file;
        this.bytes = bytes;
        this.pieces = pieces;
        this.background = background;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    boolean isOver() {
        return !(state() instanceof State.Sending || state() instanceof State.Waiting);
    }

    /** What is there stays there for a day. */
    void stop() {
        stopped.set(true);
        if (!isOver()) state.set(new State.Stopped());
    }

    void send() {
        if (stopped.get()) return;
        background.run(this::sendAll).then(this::end).failed(this::failed);
    }

    private State sendAll() {
        long there = pieces.received(address, bytes);
        try (var channel = FileChannel.open(file)) {
            while (there < bytes && !stopped.get()) {
                tell(there);
                if (channel.size() != bytes) return new State.Unreadable();
                there = pieces.send(address, read(channel, there), there, bytes);
            }
        } catch (IOException e) {
            return new State.Unreadable();
        }
        return there == bytes ? new State.Sent() : new State.Stopped();
    }

    private byte[] read(FileChannel channel, long from) throws IOException {
        var piece = ByteBuffer.allocate((int) Math.min(PIECE_BYTES, bytes - from));
        while (piece.hasRemaining())
            if (channel.read(piece, from + piece.position()) < 0) throw new IOException("shorter");
        return piece.array();
    }

    private void tell(long there) {
        background.screen().execute(() -> {
            if (!isOver()) state.set(new State.Sending(there));
        });
    }

    private void end(State ended) {
        if (!isOver()) state.set(ended);
    }

    /** A piece that broke off may still be on its way through the server. */
    private void failed(Failure why) {
        var again = why instanceof Failure.Away
                || (why instanceof Failure.Refused no && no.refusal().type == ProblemType.REQUEST_IN_PROGRESS);
        if (!again) end(new State.Failed(why));
        if (isOver()) return;
        if (state() instanceof State.Sending(var there)) state.set(new State.Waiting(there));
        background.after(BEFORE_THE_NEXT_TRY, this::send);
    }
}
