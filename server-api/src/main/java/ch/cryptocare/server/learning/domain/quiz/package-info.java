/** Questions, how answers to them are marked, and how somebody attempts a quiz. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.learning.domain.quiz;
