/** Certificates, as administrators look them up and take them back. */
@NullMarked
package ch.cryptocare.desktop.certificates;

import org.jspecify.annotations.NullMarked;
