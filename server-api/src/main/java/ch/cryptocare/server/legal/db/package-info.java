@NullMarked
package ch.cryptocare.server.legal.db;

import org.jspecify.annotations.NullMarked;
