package ch.cryptocare.desktop.settings;

/** Where the window was, and how large. */
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {
    private static final double SMALLEST = 400;
    private static final double LARGEST = 20_000;

    public WindowBounds {
        if (!(Math.abs(x) < LARGEST && Math.abs(y) < LARGEST)) throw new IllegalArgumentException("no such place");
        if (!(width >= SMALLEST && width < LARGEST && height >= SMALLEST && height < LARGEST))
            throw new IllegalArgumentException("no such size");
    }
}
