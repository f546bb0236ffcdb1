/** A durable PostgreSQL for {@code ./cryptocare run}: unpacked from the class path, started on loopback, stopped cleanly. */
@NullMarked
package ch.cryptocare.sandbox.postgres;

import org.jspecify.annotations.NullMarked;
