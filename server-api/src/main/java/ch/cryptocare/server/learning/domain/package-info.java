/** The nouns and rules of learning: what a course is, and what may happen to its versions. */
@org.jspecify.annotations.NullMarked
package ch.cryptocare.server.learning.domain;
