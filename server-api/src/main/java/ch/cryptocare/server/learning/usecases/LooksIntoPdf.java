package ch.cryptocare.server.learning.usecases;

/** Looks into a file that somebody has sent. */
public interface LooksIntoPdf {
    /**
     * How many pages it has; refused as INVALID_INPUT of {@code content}: {@code not-a-pdf}, {@code locked} when it needs a
     * password, {@code too-many-pages}, or {@code active} when it brings a program or another file.
     */
    int pages(byte[] content);
}
