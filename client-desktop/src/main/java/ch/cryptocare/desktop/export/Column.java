package ch.cryptocare.desktop.export;

import java.util.function.Function;

/** One column of a table: what stands above it, and what of each thing stands in it. */
public record Column<T>(String head, Function<T, Cell> cell) {}
