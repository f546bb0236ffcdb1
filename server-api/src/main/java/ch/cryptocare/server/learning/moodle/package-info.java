/** Questions as Moodle has them: what they say in plain words, what their options are worth, and Moodle's own XML. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.learning.moodle;
