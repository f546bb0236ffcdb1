/** The nouns and rules of scheduling: which slots are free, and what may happen to an appointment. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.scheduling.domain;
