@NullMarked
package ch.cryptocare.server.legal.zip;

import org.jspecify.annotations.NullMarked;
