@NullMarked
package ch.cryptocare.server.legal.journal;

import org.jspecify.annotations.NullMarked;
