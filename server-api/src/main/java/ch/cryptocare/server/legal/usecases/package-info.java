@NullMarked
package ch.cryptocare.server.legal.usecases;

import org.jspecify.annotations.NullMarked;
