package ch.cryptocare.desktop.api;

/** Sends a file piece by piece, as {@code UploadResponse} says. Blocks: call it in the background. */
public final class Pieces {
    private static final byte[] NOTHING = {};

    private final ServerApi api;

    public Pieces(ServerApi api) {
        this.api = api;
    }

    /** @return how many bytes of the whole are there */
    public long received(String address, long whole) {
        return send(address, "bytes */" + whole, NOTHING, whole);
    }

    /**
     * @param from where in the whole the piece begins
     * @return how many bytes of the whole are there: the next piece begins behind them
     */
    public long send(String address, byte[] piece, long from, long whole) {
        return send(address, "bytes " + from + "-" + (from + piece.length - 1) + "/" + whole, piece, whole);
    }

    private long send(String address, String range, byte[] piece, long whole) {
        return api.as((token, wire) -> wire.put(address, range, piece, token)).orElse(whole);
    }
}
