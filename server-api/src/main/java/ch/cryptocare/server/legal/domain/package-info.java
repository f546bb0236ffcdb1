@NullMarked
package ch.cryptocare.server.legal.domain;

import org.jspecify.annotations.NullMarked;
