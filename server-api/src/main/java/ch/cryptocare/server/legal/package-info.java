/** The rights of people over their data. */
@NullMarked
package ch.cryptocare.server.legal;

import org.jspecify.annotations.NullMarked;
