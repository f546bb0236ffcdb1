@NullMarked
package ch.cryptocare.server.legal.http;

import org.jspecify.annotations.NullMarked;
